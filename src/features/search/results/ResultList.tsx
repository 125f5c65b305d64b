import type { Facets, FacetRow } from '../state/facets.ts';
import { incidentAddress } from '../../../address.ts';
import { servicesText } from './columns.ts';
import { TrayButton } from '../../../ui/TrayButton.tsx';
import { measureNames } from '../../../core/record/lengths.ts';

interface Props {
  rows: readonly FacetRow[];
  labels: Facets['labels'];
}

/** Incidents as a list: when, what, to which services, how it began, how long; the same on every page. */
export function ResultList({ rows, labels }: Props) {
  return (
    <ol class="results">
      {rows.map((row) => (
        <li class="result" key={row.id}>
          <time class="result-date" dateTime={row.date}>
            {row.dateText}
          </time>
          <div class="result-main">
            <a class="result-title" href={incidentAddress(row.id)}>
              {row.title}
            </a>
            <p class="result-details">{servicesText(row, labels, 5)}</p>
            <TrayButton id={row.id} title={row.title} date={row.dateText} />
          </div>
          <dl class="result-facts">
            <div>
              <dt>Cause</dt>
              <dd>{row.cause.map((word) => labels.cause[word] ?? word).join(', ')}</dd>
            </div>
            <div>
              <dt>Duration</dt>
              <dd title={row.length ? `Length ${measureNames[row.length.measure]}` : undefined}>
                {row.length?.text ?? <span class="absent">not known</span>}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
