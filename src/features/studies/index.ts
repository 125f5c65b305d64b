/** What other features may use of this one. */
export { studyTables } from './study-tables.ts';
