/**
 * The controlled vocabulary: every word that content may use, with its label and its meaning. A word is defined
 * once, in one of the files re-exported here; schemas, filters, legends, messages and docs take it from there.
 *
 * The order of a list is the order in which it is shown. Ids are permanent: content, links and exported data use
 * them.
 */
export type { PhrasedWord, Term, Word } from './vocabulary/word.ts';

export { triggers, type Trigger } from './vocabulary/trigger.ts';
export { mechanisms, type Mechanism } from './vocabulary/mechanism.ts';
export { layers, type Layer } from './vocabulary/layer.ts';
export { detections, type Detection } from './vocabulary/detection.ts';
export {
  actions,
  followUpKinds,
  followUpStates,
  results,
  type Action,
  type FollowUpKind,
  type FollowUpState,
  type Result,
} from './vocabulary/action.ts';
export { factors, type Factor } from './vocabulary/factor.ts';
export { conditions, type Condition } from './vocabulary/condition.ts';
export {
  causeWords,
  codedWords,
  responseWords,
  type CausePartKey,
  type CodedKey,
  type ResponsePartKey,
} from './vocabulary/coded.ts';

export {
  absences,
  authorships,
  effects,
  kinds,
  moments,
  relationTypes,
  reviewers,
  reviewStates,
  type Absence,
  type Authorship,
  type Effect,
  type Kind,
  type Moment,
  type RelationType,
  type Reviewer,
  type ReviewState,
} from './vocabulary/incident.ts';
export {
  claimStatuses,
  claimTopics,
  reportKinds,
  sourceKinds,
  statuses,
  type ClaimStatus,
  type ClaimTopic,
  type ReportKind,
  type SourceKind,
  type Status,
} from './vocabulary/evidence.ts';
export { measures, type Measure } from './vocabulary/measure.ts';
export { serviceKinds, type ServiceKind } from './vocabulary/service.ts';
