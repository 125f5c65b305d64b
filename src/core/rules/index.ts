import type { IncidentRuleId } from '../rule-catalogue.ts';
import { claimIncomplete, claimValue, claimsInTwoPlaces } from './claims.ts';
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
import { duplicateTitle, relationFault } from './relations.ts';
import { serviceNotYet } from './service-not-yet.ts';
import {
  duplicateSource,
  reviewedNeedsTwoOrigins,
  sourceNeedsId,
  unknownSource,
  unusedSource,
  valueWithoutSource,
} from './sources.ts';
import { emptyBody, unknownPage } from './text.ts';
import { unknownCounter, unknownIncident, unknownOrganization, unknownService } from './unknown-reference.ts';
import { blamesPerson, humanErrorVerdict, rootCauseWord, shouldHave } from './verdicts.ts';
import type { Check } from './rule.ts';

/** How each rule over incidents is checked. */
export const checks: Record<IncidentRuleId, Check> = {
  'file-name': fileName,
  'date-is-not-start': dateIsNotStart,
  'end-before-start': endBeforeStart,
  'moments-out-of-order': momentsOutOfOrder,
  'midnight-is-a-date': midnightIsADate,
  'offset-not-in-zone': offsetNotInZone,
  'label-out-of-season': labelOutOfSeason,
  'local-time-as-utc': localTimeAsUtc,
  'duration-disagrees': durationDisagrees,
  'exposure-has-duration': exposureHasDuration,
  'ongoing-elsewhere': ongoingElsewhere,
  'unknown-service': unknownService,
  'unknown-organization': unknownOrganization,
  'unknown-counter': unknownCounter,
  'unknown-incident': unknownIncident,
  'owner-unclear': ownerUnclear,
  'service-not-yet': serviceNotYet,
  'unknown-source': unknownSource,
  'unused-source': unusedSource,
  'duplicate-source': duplicateSource,
  'source-needs-id': sourceNeedsId,
  'value-without-source': valueWithoutSource,
  'report-needs-time': reportNeedsTime,
  'standing-needs-reason': standingNeedsReason,
  'claims-in-two-places': claimsInTwoPlaces,
  'claim-incomplete': claimIncomplete,
  'claim-value': claimValue,
  'relation-fault': relationFault,
  'duplicate-title': duplicateTitle,
  'possible-duplicate': possibleDuplicate,
  'empty-body': emptyBody,
  'unknown-page': unknownPage,
  'reviewed-needs-two-origins': reviewedNeedsTwoOrigins,
  'human-error-verdict': humanErrorVerdict,
  'root-cause-word': rootCauseWord,
  'should-have': shouldHave,
  'blames-person': blamesPerson,
};
