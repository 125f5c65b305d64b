import { incidentAddress } from '../../../address.ts';
import { SourceTitle } from '../../../ui/SourceTitle.tsx';
import { columnSourceAnchor, type ColumnSources } from './column-sources.ts';

/** The sources of each column with the numbers that its cells cite, which are those of the incident's own page. */
export function SourceColumns({ columns }: { columns: readonly ColumnSources[] }) {
  return (
    <section aria-labelledby="column-sources">
      <h2 id="column-sources">Sources</h2>
      <div class="source-columns">
        {columns.map(({ incident, name, sources }) => (
          <section aria-label={`Sources of ${name}`}>
            <h3>
              <a href={incidentAddress(incident)}>{name}</a>
            </h3>
            {sources.length === 0 && <p class="absent">No value of it names a source.</p>}
            <ol class="sources">
              {sources.map(({ id, number, title, details, url }) => (
                <li id={columnSourceAnchor(incident, id)} value={number}>
                  <SourceTitle title={title} url={url} /> <span class="source-details">{details}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

interface CitationsProps {
  incident: string;
  name: string;
  sources: readonly { number: number; id: string }[];
}

/** The numbers of the sources behind a value of a column, each a link to its entry below the table. */
export function ColumnCitations({ incident, name, sources }: CitationsProps) {
  if (sources.length === 0) return null;
  return (
    <span class="cite">
      {sources.map(({ number, id }) => (
        <a href={`#${columnSourceAnchor(incident, id)}`} aria-label={`${name}, source ${number}`}>
          [{number}]
        </a>
      ))}
    </span>
  );
}
