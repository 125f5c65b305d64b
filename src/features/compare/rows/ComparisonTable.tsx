import type { IncidentRecord } from '../../../../schemas/record.ts';
import { incidentAddress } from '../../../address.ts';
import { formatDate } from '../../../core/format/date.ts';
import type { ComparisonRow } from './comparison-row.ts';
import type { CellLine } from '../../../core/record/value-line.ts';
import { gradeNames } from './comparable.ts';
import { Citations } from '../../../ui/Citations.tsx';

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
            {line.asides?.map((aside) => (
              <span class="aside">{aside}</span>
            ))}
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

interface Props {
  records: readonly IncidentRecord[];
  rows: readonly ComparisonRow[];
  caption: string;
}

/** Rows of a comparison in columns by incident, under a head that stays in sight. */
export function ComparisonTable({ records, rows, caption }: Props) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <table class={`compare compare-${String(records.length)}${records.length > 3 ? ' compare-many' : ''}`}>
      <caption class="visually-hidden">{caption}</caption>
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
  );
}
