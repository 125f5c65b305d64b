/** What other features may use of this one. */
export { incidentColumns, sourceColumns, timedMarkColumns } from './mark-columns.ts';
export {
  impactMarks,
  momentMarks,
  narrativeMarks,
  otherValueMarks,
  phaseMarks,
  type Sourced,
  type TimedMark,
} from './timed-marks.ts';
