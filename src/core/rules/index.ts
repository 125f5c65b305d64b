import { claimIncomplete, claimsInTwoPlaces, claimValue } from './claims.ts';
import { dateIsNotStart } from './date-is-not-start.ts';
import { durationDisagrees } from './duration-disagrees.ts';
import { endBeforeStart } from './end-before-start.ts';
import { fileName } from './file-name.ts';
import { labelOutOfSeason } from './label-out-of-season.ts';
import { localTimeAsUtc } from './local-time-as-utc.ts';
import { midnightIsADate } from './midnight-is-a-date.ts';
import { momentsOutOfOrder } from './moments-out-of-order.ts';
import { offsetNotInZone } from './offset-not-in-zone.ts';
import { ownerUnclear } from './owner-unclear.ts';
import { possibleDuplicate } from './possible-duplicate.ts';
import { exposureHasDuration, ongoingElsewhere, reportNeedsTime, standingNeedsReason } from './quantities.ts';
import { duplicateTitle, relationFaults } from './relations.ts';
import type { IncidentRule } from './rule.ts';
import { serviceNotYet } from './service-not-yet.ts';
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
import { blamesPerson, humanErrorVerdict, rootCauseWord, shouldHave } from './verdicts.ts';

/** All rules over incidents, in the order of the documentation. */
export const incidentRules: readonly IncidentRule[] = [
  fileName,
  dateIsNotStart,
  endBeforeStart,
  momentsOutOfOrder,
  midnightIsADate,
  offsetNotInZone,
  labelOutOfSeason,
  localTimeAsUtc,
  durationDisagrees,
  exposureHasDuration,
  ongoingElsewhere,
  unknownServices,
  unknownOrganizations,
  unknownCounters,
  unknownIncidents,
  ownerUnclear,
  serviceNotYet,
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
  possibleDuplicate,
  emptyBody,
  unknownPage,
  reviewedNeedsTwoOrigins,
  humanErrorVerdict,
  rootCauseWord,
  shouldHave,
  blamesPerson,
];
