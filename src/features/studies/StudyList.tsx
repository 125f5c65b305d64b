import type { ComponentChildren } from 'preact';
import { studies, type StudyId } from './studies.ts';
import type { Study } from './study.ts';

function Property({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Entry({ id, study }: { id: string; study: Study }) {
  const { name, title, venue, address, data, read, unit, n, operators, years, chosen } = study;
  return (
    <section class="study" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p>
        <a href={address} rel="noopener">
          {title}
        </a>
        . {venue}.
      </p>
      <dl class="properties">
        <Property name="n">
          {n ?? 'not published'}; one row is {unit}
        </Property>
        <Property name="Whose">{operators}</Property>
        <Property name="Years">{years}</Property>
        <Property name="How chosen">{chosen}</Property>
        <Property name="What was read">
          {read}
          {data && (
            <>
              {' '}
              Data:{' '}
              <a href={data.address} rel="noopener">
                {data.label}
              </a>{' '}
              ({data.licence}).
            </>
          )}
        </Property>
      </dl>
    </section>
  );
}

/** The studies with what their figures rest on, oldest first. */
export function StudyList() {
  return (Object.keys(studies) as StudyId[]).map((id) => <Entry id={`study-${id}`} study={studies[id]} />);
}
