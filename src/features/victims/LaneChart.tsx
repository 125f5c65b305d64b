import { incidentAddress, serviceAddress } from '../../address.ts';
import type { VictimLane, VictimLanes } from './upstream.ts';
import { Hatch, ImpactBars, TickLines } from '../../drawing/ChartParts.tsx';
import { TakeDrawing } from '../../ui/TakeDrawing.tsx';
import { scaleTo } from '../../drawing/lay-labels.ts';

const width = 358;
const height = 20;
const x = scaleTo(width);

/** When one of them was hit; what is not known is an empty box. */
export function Bars({ lane, id }: { lane: VictimLane; id: string }) {
  return (
    <svg
      class="chart lane-bar"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {lane.bars.length === 0 && lane.times.length > 0 && (
        <rect class="part-nothing" x={8} y={3} width={width - 16} height={height - 6} />
      )}
      <ImpactBars impact={undefined} windows={lane.bars} x={x} y={height / 2} id={id} />
    </svg>
  );
}

function Name({ lane: { name, service, incident } }: { lane: VictimLane }) {
  if (incident !== undefined) return <a href={incidentAddress(incident)}>{name}</a>;
  return service === undefined ? <strong>{name}</strong> : <a href={serviceAddress(service)}>{name}</a>;
}

/** The axis of time that all rows share, with the pattern of what is inexact. */
export function LaneAxis({ ticks, id }: { ticks: VictimLanes['ticks']; id: string }) {
  return (
    <svg class="chart" viewBox={`0 0 ${width} 24`} width={width} height="24" aria-hidden="true">
      <Hatch id={id} />
      <TickLines ticks={ticks} x={x} top={20} bottom={4} />
    </svg>
  );
}

/** What stands beside the bars of a lane. */
export const laneWords = ({ times, detail }: VictimLane): string =>
  [...times, detail].filter((text) => text !== '').join('; ');

/** An upstream event and whom it affected: one row each, drawn and in words, on one axis of time. */
export function LaneChart({ lanes: { lanes, ticks, title }, id }: { lanes: VictimLanes; id: string }) {
  return (
    <table class="drawn-rows lanes" aria-label={`${title}: who was affected, and when`}>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <td class="drawn">
            <LaneAxis ticks={ticks} id={id} />
          </td>
          <th scope="col">When, and what it met</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr class={`lane-${lane.role}`}>
            <th scope="row">
              <Name lane={lane} />
            </th>
            <td class="drawn">
              <Bars lane={lane} id={id} />
            </td>
            <td class="lane-words">{laneWords(lane)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every upstream event of a service or an organization with its victims. */
export function VictimSections({ victims }: { victims: readonly VictimLanes[] }) {
  return victims.map((lanes) => (
    <div class="victims">
      <h3>
        <a href={incidentAddress(lanes.id)}>{lanes.title}</a> <span class="count">{lanes.date}</span>
      </h3>
      <LaneChart lanes={lanes} id={`lanes-${lanes.id}`} />
      <TakeDrawing path={`/incidents/${lanes.id}/affected`} of={lanes.title} />
    </div>
  ));
}
