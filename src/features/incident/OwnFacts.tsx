import type { OwnFactView } from './own-facts.ts';

function Label({ fact }: { fact: OwnFactView }) {
  return (
    <>
      {fact.label}
      {fact.isInternal && <span class="fact-detail"> (internal)</span>}
    </>
  );
}

function Values({ values }: Pick<OwnFactView, 'values'>) {
  return (
    <ul class="fact-lines">
      {values.map(({ text, href }) => (
        <>
          <li>
            {href === undefined ? (
              <span class="fact-value">{text}</span>
            ) : (
              <a href={href} rel="nofollow noopener">
                {text}
              </a>
            )}
          </li>{' '}
        </>
      ))}
    </ul>
  );
}

/** What a team has of its own among the facts of an incident, below those that every incident has. */
export const OwnFactRows = ({ facts }: { facts: readonly OwnFactView[] }) => (
  <>
    {facts.map((fact) => (
      <div class="fact">
        <dt>
          <Label fact={fact} />
        </dt>
        <dd>
          <Values values={fact.values} />
        </dd>
      </div>
    ))}
  </>
);

/** What a team has recorded besides. */
export const AlsoRecorded = ({ facts }: { facts: readonly OwnFactView[] }) => (
  <dl class="fact-groups">
    {facts.map((fact) => (
      <div>
        <dt>
          <Label fact={fact} />
        </dt>
        <dd>
          <Values values={fact.values} />
        </dd>
      </div>
    ))}
  </dl>
);
