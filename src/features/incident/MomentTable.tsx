import { Citations } from '../../ui/Citations.tsx';
import { TimeText } from '../../ui/TimeText.tsx';
import type { EntryView, MomentView } from './moments.ts';
import { OtherValues } from './OtherValues.tsx';

/** The moments of an outage with their sources, what is not known said in words, and other published values. */
export function MomentTable({ moments }: { moments: readonly MomentView[] }) {
  if (moments.length === 0) return null;
  return (
    <table class="moments">
      <caption class="visually-hidden">Moments of the incident</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Moment</th>
          <th scope="col">Time and other published values</th>
        </tr>
      </thead>
      <tbody>
        {moments.map(({ label, definition, time, means, sources, others }) => (
          <tr>
            <th scope="row" title={definition}>
              {label}
            </th>
            <td>
              {'pieces' in time ? (
                <TimeText pieces={time.pieces} />
              ) : (
                <span class="absent">{time.absence}</span>
              )}
              {means !== undefined && <span class="fact-detail">{means}</span>}
              <Citations sources={sources} />
              <OtherValues view={others} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entries of the write-up in the order of the file. */
export function EntryList({ entries }: { entries: readonly EntryView[] }) {
  return (
    <ol class="entries">
      {entries.map(({ pieces, text, sources }) => (
        <li>
          <span class="entry-time">
            <TimeText pieces={pieces} />
          </span>
          <span class="entry-text">
            {text}
            <Citations sources={sources} />
          </span>
        </li>
      ))}
    </ol>
  );
}
