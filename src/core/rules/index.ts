import type { IncidentRuleId } from '../rule-catalogue.ts';
import { addedMissing } from './added-missing.ts';
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
import { namesInternal } from './names-internal.ts';
import { sectionOutOfOrder } from './section-out-of-order.ts';
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
import { inTheFuture, unknownButUnread, weakEvidence } from './evidence.ts';
import { resolvedDisagrees, timelineAfterEnd, timelineFarOff, timelineOutOfOrder } from './timeline-order.ts';
import { emptyBody, unknownPage } from './text.ts';
import { unknownCounter, unknownIncident, unknownOrganization, unknownService } from './unknown-reference.ts';
import { blamesPerson, humanErrorVerdict, rootCauseWord, shouldHave } from './verdicts.ts';
import type { Check, OwnCheck } from './rule.ts';

/** Rules that ask nothing but the incident: what they find is known once it is read. */
export const ownChecks = {
  'file-name': fileName,
  'date-is-not-start': dateIsNotStart,
  'end-before-start': endBeforeStart,
  'moments-out-of-order': momentsOutOfOrder,
  'timeline-out-of-order': timelineOutOfOrder,
  'timeline-far-off': timelineFarOff,
  'timeline-after-end': timelineAfterEnd,
  'resolved-disagrees': resolvedDisagrees,
  'midnight-is-a-date': midnightIsADate,
  'offset-not-in-zone': offsetNotInZone,
  'label-out-of-season': labelOutOfSeason,
  'local-time-as-utc': localTimeAsUtc,
  'duration-disagrees': durationDisagrees,
  'exposure-has-duration': exposureHasDuration,
  'ongoing-elsewhere': ongoingElsewhere,
  'unknown-source': unknownSource,
  'unused-source': unusedSource,
  'duplicate-source': duplicateSource,
  'source-needs-id': sourceNeedsId,
  'value-without-source': valueWithoutSource,
  'report-needs-time': reportNeedsTime,
  'standing-needs-reason': standingNeedsReason,
  'claims-in-two-places': claimsInTwoPlaces,
  'claim-incomplete': claimIncomplete,
  'weak-evidence': weakEvidence,
  'unknown-but-unread': unknownButUnread,
  'empty-body': emptyBody,
  'section-out-of-order': sectionOutOfOrder,
  'reviewed-needs-two-origins': reviewedNeedsTwoOrigins,
  'human-error-verdict': humanErrorVerdict,
  'root-cause-word': rootCauseWord,
} satisfies Partial<Record<IncidentRuleId, OwnCheck>>;

/** Rules of their own kind too, whose findings are told only where nothing else is wrong in the folder. */
export const lastChecks = {
  'added-missing': addedMissing,
} satisfies Partial<Record<IncidentRuleId, OwnCheck>>;

/** Rules that also ask the registry or other incidents. */
export const sharedChecks: Record<
  Exclude<IncidentRuleId, keyof typeof ownChecks | keyof typeof lastChecks>,
  Check
> = {
  'unknown-service': unknownService,
  'unknown-organization': unknownOrganization,
  'unknown-counter': unknownCounter,
  'unknown-incident': unknownIncident,
  'owner-unclear': ownerUnclear,
  'service-not-yet': serviceNotYet,
  'claim-value': claimValue,
  'relation-fault': relationFault,
  'duplicate-title': duplicateTitle,
  'possible-duplicate': possibleDuplicate,
  'in-the-future': inTheFuture,
  'unknown-page': unknownPage,
  'names-internal': namesInternal,
  'should-have': shouldHave,
  'blames-person': blamesPerson,
};
