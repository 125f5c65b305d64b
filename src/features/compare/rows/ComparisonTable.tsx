import { incidentAddress } from '../../../address.ts';
import { ColumnCitations } from '../sources/SourceColumns.tsx';
import type { ComparisonView, LineView, RowView, TableView } from '../comparison-view.ts';

type Incident = ComparisonView['incidents'][number];

interface CellProps {
  incident: Incident;
  lines: readonly LineView[];
  difference: string | undefined;
}

function Cell({ incident, lines, difference }: CellProps) {
  return (
    <td>
      <span class="cell-record">{incident.name}</span>
      <ul class="cell">
        {lines.map((line, index) => (
          <li class={line.isMuted ? 'absent' : undefined}>
            {line.text}
            <ColumnCitations sources={line.sources} incident={incident.id} name={incident.name} />
            {line.detail !== undefined && <span class="fact-detail">{line.detail}</span>}
            {index === 0 && difference !== undefined && <span class="cell-difference">{difference}</span>}
            {line.asides?.map((aside) => (
              <span class="aside">{aside}</span>
            ))}
          </li>
        ))}
      </ul>
    </td>
  );
}

function Row({ row, incidents }: { row: RowView; incidents: readonly Incident[] }) {
  const { key, label } = row.grade;
  return (
    <tr class={`row row-${key}`} id={`row-${row.id}`}>
      <th scope="row">
        {row.label}
        <span class={`grade grade-${key}`}>{label}</span>
      </th>
      {incidents.map((incident, index) => (
        <Cell incident={incident} lines={row.cells[index] ?? []} difference={row.differences[index]} />
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
  incidents: readonly Incident[];
  table: TableView;
  caption: string;
}

/** Rows of a comparison in columns by incident, under a head that stays in sight. */
export function ComparisonTable({ incidents, table, caption }: Props) {
  const count = incidents.length;
  return (
    <table class={`compare columns-${count}${count > 3 ? ' compare-many' : ''}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td class="corner" />
          {incidents.map(({ id, name, title, date }) => (
            <th scope="col">
              <span class="compare-name">{name}</span>
              <span class="compare-date">{date}</span>
              <a href={incidentAddress(id)}>{title}</a>
            </th>
          ))}
          <th scope="col" class="row-note">
            Can it be compared?
          </th>
        </tr>
      </thead>
      {table.map(({ group, rows }) => (
        <tbody>
          <tr class="group">
            <th scope="colgroup" colSpan={count + 2}>
              {group}
            </th>
          </tr>
          {rows.map((row) => (
            <Row row={row} incidents={incidents} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
