import { Citations } from '../../ui/Citations.tsx';
import type { FigureRow } from './figure-table.ts';

/** Quantities that are no count of reports, each with who computed it and how. */
export function FigureTable({ rows }: { rows: readonly FigureRow[] }) {
  if (rows.length === 0) return null;
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
            {rows.map(
              ({ label, definition, value, sources, whenAndWhere, byWhomAndHow, isMuted, status }) => (
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
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
