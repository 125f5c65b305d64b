/** What other features may use of this one. */
export { LaneChart } from './LaneChart.tsx';
export { drawVictims, type VictimLanes } from './upstream.ts';
