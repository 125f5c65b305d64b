import type { IncidentRecord } from '../../../schemas/record.ts';
import { absences, moments } from '../../../schemas/vocabulary.ts';
import { momentClaims } from '../../core/record/facts.ts';
import { Citations } from '../../ui/Citations.tsx';
import { OtherValues } from '../../ui/OtherValues.tsx';
import { TimeText } from '../../ui/TimeText.tsx';

/** The moments of an outage with their sources, what is not known said in words, and what others printed. */
export function MomentTable({ record }: { record: IncidentRecord }) {
  const rows = Object.entries(moments).filter(
    ([moment]) =>
      record.times[moment as keyof typeof moments].at.known ||
      momentClaims(record, moment).length > 0 ||
      isSaid(record, moment),
  );
  if (rows.length === 0) return null;
  return (
    <table class="moments">
      <caption class="visually-hidden">Moments of the outage</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Moment</th>
          <th scope="col">Time and what others printed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([moment, { label, definition }]) => {
          const { at, means, sources } = record.times[moment as keyof typeof moments];
          return (
            <tr>
              <th scope="row" title={definition}>
                {label}
              </th>
              <td>
                {at.known ? (
                  <TimeText time={at} day={record.date} />
                ) : (
                  <span class="absent">{absences[at.reason].label}</span>
                )}
                {means !== undefined && <span class="fact-detail">{means}</span>}
                <Citations record={record} ids={sources} />
                <OtherValues record={record} claims={momentClaims(record, moment)} of={`for “${label}”`} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Whether the record says why there is no time, which is a fact too. */
function isSaid(record: IncidentRecord, moment: string): boolean {
  const { at } = record.times[moment as keyof typeof moments];
  return !at.known && at.reason !== 'not-recorded';
}

/** The entries of the write-up in the order of the file. */
export function EntryList({ record }: { record: IncidentRecord }) {
  if (record.timeline.length === 0) return null;
  return (
    <ol class="entries">
      {record.timeline.map(({ at, text, sources }) => (
        <li>
          <span class="entry-time">
            <TimeText time={at} day={record.date} />
          </span>
          <span class="entry-text">
            {text}
            <Citations record={record} ids={sources} />
          </span>
        </li>
      ))}
    </ol>
  );
}
