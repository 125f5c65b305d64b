import { fieldLabels } from '../../../schemas/labels.ts';
import { Citations } from '../../ui/Citations.tsx';
import { TimeText } from '../../ui/TimeText.tsx';
import type { ImpactRow } from './impact-table.ts';
import type { TimeView } from './moments.ts';

const Time = ({ time }: { time: TimeView }) =>
  'pieces' in time ? <TimeText pieces={time.pieces} /> : <span class="absent">{time.absence}</span>;

function Window({ window }: Pick<ImpactRow, 'window'>) {
  if ('absence' in window) return <span class="absent">{window.absence}</span>;
  return (
    <>
      <Time time={window.from} />
      {' to '}
      <Time time={window.to} />
    </>
  );
}

/** Who met what, from when to when; what was spared is a fact too. */
export function ImpactTable({ rows }: { rows: readonly ImpactRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="windows" data-pagefind-ignore="index">
      <h2 id="windows">{fieldLabels.impact}</h2>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="windows">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{fieldLabels.services}</th>
              <th scope="col">{fieldLabels['impact.effect']}</th>
              <th scope="col">From and to</th>
              <th scope="col">Where and how much</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ services, isDownstream, effect, isTail, window, extent, status, sources }) => (
              <tr>
                <td>
                  {services}
                  {isDownstream && <span class="mark">downstream</span>}
                </td>
                <td>
                  {effect}
                  {isTail && <span class="mark">stragglers</span>}
                </td>
                <td>
                  <Window window={window} />
                </td>
                <td>
                  {extent}
                  {status !== '' && <span class="mark">{status}</span>}
                  <Citations sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
