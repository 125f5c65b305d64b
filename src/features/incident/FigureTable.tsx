import { Citations } from '../../ui/Citations.tsx';
import type { FigureRow } from './figure-table.ts';

/** Quantities that are no count of reports, each with who computed it and how. */
export function FigureTable({ rows }: { rows: readonly FigureRow[] }) {
  return (
    <table class="data" aria-labelledby="figures">
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
        {rows.map(({ label, definition, value, sources, whenAndWhere, byWhomAndHow, isMuted, status }) => (
          <tr class={isMuted ? 'not-adopted' : undefined}>
            <th scope="row" title={definition}>
              {label}
            </th>
            <td class="number">
              {value}
              <Citations sources={sources} />
            </td>
            <td>{whenAndWhere}</td>
            <td>
              {byWhomAndHow}
              {status && (
                <span class="claim-why">
                  <span class={`status status-${status.key}`}>{status.label}</span> {status.why}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
