import { fieldLabels } from '../../../../schemas/labels.ts';
import type { MarkTable } from './mark-table.ts';

/** All that the drawing shows, in words; folded away on a screen and open in print. */
export function MarkTables({ tables }: { tables: readonly MarkTable[] }) {
  return (
    <details class="fold mark-fold">
      <summary>Every mark and phase of the drawing as a table</summary>
      <table class="marks">
        <caption class="visually-hidden">Marks and phases of the drawing</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">When</th>
            <th scope="col">Since impact began</th>
            <th scope="col">{fieldLabels.duration}</th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        {tables.map(({ id, name, title, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {name}: <span class="mark-title">{title}</span>
              </th>
            </tr>
            {rows.map(({ what, when, sinceStart, length, certainty }) => (
              <tr>
                <th scope="row">{what}</th>
                <td data-column="When">{when}</td>
                <td data-column="Since impact began">{sinceStart}</td>
                <td data-column={fieldLabels.duration}>{length}</td>
                <td data-column="How sure">{certainty}</td>
              </tr>
            ))}
            {rows.length === 0 && (
              <tr>
                <td colSpan={5}>No time of it is known.</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </details>
  );
}
