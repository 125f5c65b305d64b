import type { IncidentRecord } from '../../schemas/record.ts';
import { incidentAddress } from '../address.ts';
import { formatDate } from '../lib/format/date.ts';
import { alignTimelines } from '../lib/views/aligned-timelines.ts';
import { gradeNames } from '../lib/views/comparable.ts';
import type { CellLine, ComparisonRow } from '../lib/views/comparison-row.ts';
import { compare } from '../lib/views/comparison.ts';
import { AlignedChart } from './AlignedChart.tsx';
import { Citations } from './Citations.tsx';

function Cell({ record, lines }: { record: IncidentRecord; lines: readonly CellLine[] }) {
  return (
    <td>
      <span class="cell-record">{formatDate(record.date)}</span>
      <ul class="cell">
        {lines.map((line) => (
          <li class={line.isMuted ? 'absent' : undefined}>
            {line.text}
            <Citations record={record} ids={line.sources} isElsewhere />
            {line.detail !== undefined && <span class="fact-detail">{line.detail}</span>}
          </li>
        ))}
      </ul>
    </td>
  );
}

function Row({ row, records }: { row: ComparisonRow; records: readonly IncidentRecord[] }) {
  const { grade } = row.comparability;
  return (
    <tr class={`row row-${grade}`} id={`row-${row.id}`}>
      <th scope="row">
        {row.label}
        <span class={`grade grade-${grade}`}>{gradeNames[grade]}</span>
      </th>
      {records.map((record, index) => (
        <Cell record={record} lines={row.cells[index] ?? []} />
      ))}
      <td class="row-note">
        {row.notes.map((note) => (
          <p>{note}</p>
        ))}
      </td>
    </tr>
  );
}

/** Two to six incidents side by side: timelines on one axis above, then every row with whether it can be read across. */
export function ComparisonView({ records }: { records: readonly IncidentRecord[] }) {
  const { rows } = compare(records);
  const timelines = alignTimelines(records);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <div class="comparison">
      <figure class="drawing">
        <AlignedChart timelines={timelines} width={1080} id="wide" />
        <AlignedChart timelines={timelines} width={358} id="narrow" />
        <figcaption>
          Each timeline begins where its impact began. Hatched: the end or the start is known only within that
          reach.
        </figcaption>
      </figure>
      <table class="compare">
        <caption class="visually-hidden">The incidents side by side</caption>
        <thead>
          <tr>
            <td class="corner" />
            {records.map(({ id, title, date }) => (
              <th scope="col">
                <span class="compare-date">{formatDate(date)}</span>
                <a href={incidentAddress(id)}>{title}</a>
              </th>
            ))}
            <th scope="col" class="row-note">
              Can it be compared?
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody>
            <tr class="group">
              <th scope="colgroup" colSpan={records.length + 2}>
                {group}
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <Row row={row} records={records} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
