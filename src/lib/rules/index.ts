import { claimIncomplete, claimsInTwoPlaces, claimValue } from './claims.ts';
import { dateIsNotStart } from './date-is-not-start.ts';
import { endBeforeStart } from './end-before-start.ts';
import { fileName } from './file-name.ts';
import { momentsOutOfOrder } from './moments-out-of-order.ts';
import { ownerUnclear } from './owner-unclear.ts';
import {
  durationDisagrees,
  exposureHasDuration,
  ongoingElsewhere,
  reportNeedsTime,
  standingNeedsReason,
} from './quantities.ts';
import { duplicateTitle, relationFaults } from './relations.ts';
import type { IncidentRule } from './rule.ts';
import {
  duplicateSources,
  missingSources,
  reviewedNeedsTwoOrigins,
  sourcesNeedIds,
  unknownSources,
  unusedSources,
} from './sources.ts';
import { emptyBody, unknownPage } from './text.ts';
import {
  unknownCounters,
  unknownIncidents,
  unknownOrganizations,
  unknownServices,
} from './unknown-reference.ts';

/** All rules over incidents, in the order of the documentation. */
export const incidentRules: readonly IncidentRule[] = [
  fileName,
  dateIsNotStart,
  endBeforeStart,
  momentsOutOfOrder,
  durationDisagrees,
  exposureHasDuration,
  ongoingElsewhere,
  unknownServices,
  unknownOrganizations,
  unknownCounters,
  unknownIncidents,
  ownerUnclear,
  unknownSources,
  unusedSources,
  duplicateSources,
  sourcesNeedIds,
  missingSources,
  reportNeedsTime,
  standingNeedsReason,
  claimsInTwoPlaces,
  claimIncomplete,
  claimValue,
  relationFaults,
  duplicateTitle,
  emptyBody,
  unknownPage,
  reviewedNeedsTwoOrigins,
];
