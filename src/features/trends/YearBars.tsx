import { noun } from '../../core/format/plural.ts';
import { pageAddress } from '../../address.ts';
import type { YearRow } from './years.ts';

const width = 358;
const height = 22;

/** Incidents as a filled bar, organizations as an outlined one below it. */
export function Bars({ row }: { row: YearRow }) {
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect class="impact" x={0} y={2} width={row.incidentShare * width} height={9} />
      {row.organizations > 0 && (
        <rect class="part-said" x={0.5} y={13} width={row.organizationShare * (width - 1)} height={6} />
      )}
    </svg>
  );
}

/** Incidents a year beside the number of organizations they are from, oldest first. */
export function YearBars({ years }: { years: readonly YearRow[] }) {
  return (
    <table class="drawn-rows years" aria-label="Incidents written up here, by year">
      <thead>
        <tr>
          <th scope="col">Year</th>
          <td class="drawn" />
          <th scope="col">Incidents (filled)</th>
          <th scope="col">Organizations (outlined)</th>
        </tr>
      </thead>
      <tbody>
        {years.map((row) => (
          <tr>
            <th scope="row">{row.year}</th>
            <td class="drawn">
              <Bars row={row} />
            </td>
            <td class="number">
              {row.incidents === 0 ? (
                <span class="absent">none written up</span>
              ) : (
                <a href={pageAddress('/search/') + row.query}>{row.incidents}</a>
              )}
              {row.incidents > 0 && <span class="cell-name"> {noun(row.incidents, 'incident')}</span>}
            </td>
            <td class="number">
              {row.incidents > 0 && row.organizations}
              {row.incidents > 0 && <span class="cell-name"> {noun(row.organizations, 'organization')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
