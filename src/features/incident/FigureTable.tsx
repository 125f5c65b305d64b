import type { Figure, IncidentRecord } from '../../../schemas/record.ts';
import { claimStatuses, measures } from '../../../schemas/vocabulary.ts';
import { formatPlaces } from '../../core/format/places.ts';
import { formatWithUnit } from '../../core/format/quantity.ts';
import { formatTime } from '../../core/format/time.ts';
import { Citations } from '../../ui/Citations.tsx';
import { isAdopted } from '../../core/record/predicates.ts';

function whenOf({ at, window }: Figure, day: string): string {
  if (at.known) return formatTime(at, day);
  if (window.known)
    return window.from.text === window.to.text
      ? formatTime(window.from, day)
      : `${formatTime(window.from, day)} to ${formatTime(window.to, day)}`;
  return 'not stated';
}

/** Quantities that are no count of reports, each with who reckoned it and how. */
export function FigureTable({ record }: { record: IncidentRecord }) {
  if (record.figures.length === 0) return null;
  return (
    <section aria-labelledby="figures" data-pagefind-ignore="index">
      <h2 id="figures">Other figures</h2>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="figures">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" class="number">
                Value
              </th>
              <th scope="col">When and where</th>
              <th scope="col">By whom and how</th>
            </tr>
          </thead>
          <tbody>
            {record.figures.map((figure) => (
              <tr class={isAdopted(figure) ? undefined : 'not-adopted'}>
                <th scope="row" title={measures[figure.measure].definition}>
                  {figure.label}
                </th>
                <td class="number">
                  {formatWithUnit(figure.value, figure.unit)}
                  <Citations record={record} ids={figure.sources} />
                </td>
                <td>
                  {[
                    whenOf(figure, record.date),
                    figure.places.length > 0 ? formatPlaces(figure.places) : undefined,
                  ]
                    .filter((text) => text !== undefined)
                    .join(', ')}
                </td>
                <td>
                  {[figure.by, figure.method].filter((text) => text !== undefined).join(': ')}
                  {figure.status !== 'adopted' && (
                    <span class="claim-why">
                      <span class={`status status-${figure.status}`}>
                        {claimStatuses[figure.status].label}
                      </span>{' '}
                      {figure.why}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
