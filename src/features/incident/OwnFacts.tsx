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

interface RowsProps {
  facts: readonly OwnFactView[];
  /** The class of a row. */
  class?: string;
}

const Rows = ({ facts, class: rowClass }: RowsProps) => (
  <>
    {facts.map((fact) => (
      <div class={rowClass}>
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

/** What a team has of its own among the facts of an incident, below those that every incident has. */
export const OwnFactRows = ({ facts }: Pick<RowsProps, 'facts'>) => <Rows facts={facts} class="fact" />;

/** What a team has recorded besides. */
export const AlsoRecorded = ({ facts }: Pick<RowsProps, 'facts'>) => (
  <dl class="fact-groups">
    <Rows facts={facts} />
  </dl>
);
