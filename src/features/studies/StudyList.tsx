import type { ComponentChildren } from 'preact';
import { plural } from '../../core/format/plural.ts';
import type { Population } from './beside-studies.ts';
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

/** The same of the collection, counted. */
function OwnEntry({ name, own }: { name: string; own: Population }) {
  const { total, organizations, frequent, toldByOperator, years } = own;
  return (
    <section class="study" aria-labelledby="study-own">
      <h3 id="study-own">Here: {name}</h3>
      <dl class="properties">
        <Property name="n">{total}; one row is an incident, which may have hit several services</Property>
        <Property name="Whose">
          {plural(organizations, 'organization')}; {frequent.organizations} of them with at least{' '}
          {frequent.least} incidents account for {frequent.incidents} of {total}
        </Property>
        {years !== undefined && <Property name="Years">{years}</Property>}
        <Property name="How chosen">
          Outages that were written about in public, and of these the ones that were written up here; for{' '}
          {toldByOperator} of {total} the operator published its own account.
        </Property>
      </dl>
    </section>
  );
}

/** The studies, oldest first, and the collection, each with what its figures rest on. */
export function StudyList({ name, own }: { name: string; own: Population }) {
  return (
    <>
      {(Object.keys(studies) as StudyId[]).map((id) => (
        <Entry id={`study-${id}`} study={studies[id]} />
      ))}
      <OwnEntry name={name} own={own} />
    </>
  );
}
