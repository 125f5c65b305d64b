import type { Impact, IncidentRecord } from '../../../schemas/record.ts';
import { absences, effects, statuses } from '../../../schemas/vocabulary.ts';
import { formatPlaces } from '../../core/format/places.ts';
import { serviceName } from '../../core/record/names.ts';
import { Citations } from '../../ui/Citations.tsx';
import { TimeText } from '../../ui/TimeText.tsx';

function Window({ entry, day }: { entry: Impact; day: string }) {
  const { from, to } = entry;
  if (!from.known && !to.known) return <span class="absent">{absences[from.reason].label}</span>;
  return (
    <>
      {from.known ? (
        <TimeText time={from} day={day} />
      ) : (
        <span class="absent">start {absences[from.reason].label}</span>
      )}
      {' to '}
      {to.known ? (
        <TimeText time={to} day={day} />
      ) : (
        <span class="absent">an end {absences[to.reason].label}</span>
      )}
    </>
  );
}

/** Who met what, from when to when; what was spared is a fact too. */
export function ImpactTable({ record }: { record: IncidentRecord }) {
  if (record.impact.length === 0) return null;
  return (
    <section aria-labelledby="windows" data-pagefind-ignore="index">
      <h2 id="windows">Who was hit, and from when to when</h2>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="windows">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">Services</th>
              <th scope="col">Effect</th>
              <th scope="col">From and to</th>
              <th scope="col">Where and how much</th>
            </tr>
          </thead>
          <tbody>
            {record.impact.map((entry) => (
              <tr>
                <td>
                  {[...entry.services, ...entry.downstream].map((id) => serviceName(record, id)).join(', ')}
                  {entry.services.length === 0 && <span class="mark">downstream</span>}
                </td>
                <td>
                  {effects[entry.effect].label}
                  {entry.tail && <span class="mark">stragglers</span>}
                </td>
                <td>
                  <Window entry={entry} day={record.date} />
                </td>
                <td>
                  {[
                    entry.places.length > 0 ? formatPlaces(entry.places) : undefined,
                    ...entry.regions,
                    entry.extent,
                  ]
                    .filter((text) => text !== undefined)
                    .join(', ')}
                  {entry.status !== 'reported' && (
                    <span class="mark">{statuses[entry.status].label.toLowerCase()}</span>
                  )}
                  <Citations record={record} ids={entry.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
