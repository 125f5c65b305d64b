import type { OwnColumn } from '../../core/own/own-columns.ts';
import type { Table } from './table.ts';
import { causes } from './tables/causes.ts';
import { claims } from './tables/claims.ts';
import { figures } from './tables/figures.ts';
import { impact } from './tables/impact.ts';
import { incidentsWith } from './tables/incidents.ts';
import { organizations, services } from './tables/registry.ts';
import { relations } from './tables/relations.ts';
import { reports } from './tables/reports.ts';
import { response } from './tables/response.ts';
import { sources } from './tables/sources.ts';
import { times } from './tables/times.ts';

/** The tables of a data set, in the order in which they are listed; `own` are columns of a team's own. */
export const tablesWith = (own: readonly OwnColumn[] = []): readonly Table[] => [
  ...[incidentsWith(own), times, causes, response, impact, reports, figures, claims, sources],
  ...[services, organizations, relations],
];

/** Those of a team that has nothing of its own. */
export const tables = tablesWith();
