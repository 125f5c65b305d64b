import type { StudyTable } from './study-table.ts';
import { chuTables } from './tables/chu.ts';
import { googleTables } from './tables/google.ts';
import { gunawiTables } from './tables/gunawi.ts';
import { liCauses } from './tables/li-causes.ts';
import { liResponse } from './tables/li-response.ts';

/** All lists of categories of the studies, in the order of the page. */
export const studyTables: readonly StudyTable[] = [
  ...liCauses,
  ...googleTables,
  ...gunawiTables,
  ...chuTables,
  ...liResponse,
];
