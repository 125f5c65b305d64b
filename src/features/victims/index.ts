/** What other features may use of this one. */
export { LaneChart } from './LaneChart.tsx';
export { lanesFile } from './lanes-file.tsx';
export { drawVictims, hitsOf, type VictimLanes } from './upstream.ts';
