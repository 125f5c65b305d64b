/** What other features may use of this one. */
export { recordEvents, type RecordEvent } from './record-events.ts';
