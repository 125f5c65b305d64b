import { fieldLabels } from '../../../schemas/labels.ts';
import { Citations } from '../../ui/Citations.tsx';
import { TimeText } from '../../ui/TimeText.tsx';
import type { ImpactRow } from './impact-table.ts';
import type { TimeView } from './timeline-list.ts';

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
  return (
    <table class="data" aria-labelledby="windows">
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
            <td class={extent === '' && status === '' ? 'bare' : undefined}>
              {extent}
              {status !== '' && <span class="mark">{status}</span>}
              <Citations sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
