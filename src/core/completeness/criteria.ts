import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Kind } from '../../../schemas/vocabulary/incident.ts';
import { evidenceCriteria } from './evidence-criteria.ts';
import type { RecordWithSource, CompletenessCriterion } from './criterion.ts';
import type { CriterionState } from './states.ts';
import { closenessCriteria, valueCriteria } from './value-criteria.ts';

const ofUse = ['restoring', 'duration', 'reports', 'report-kind'];

/** Facts that cannot exist for an incident of these kinds alone. */
const impossibleFor: Partial<Record<Kind, readonly string[]>> = {
  exposure: ofUse,
  'near-miss': [...ofUse, 'started', 'started-hour', 'ended', 'ended-hour', 'impact'],
};

const isImpossible = (id: string, { kind }: IncidentRecord): boolean =>
  kind.length > 0 && kind.every((one) => impossibleFor[one]?.includes(id));

/** What a record has of a criterion, its kind considered. */
export const stateOf = (fact: CompletenessCriterion, held: RecordWithSource): CriterionState =>
  isImpossible(fact.id, held.record) ? 'not-asked' : fact.state(held);

/** Ids of facts by how much one of them would help a reader; what is first missing is asked for first. */
const byHelp = [
  'started',
  'ended',
  'duration',
  'trigger',
  'mechanisms',
  'layers',
  'origins',
  'reports',
  'report-kind',
  'impact',
  'detected',
  'mitigated',
  'restoring',
  'declared',
  'started-hour',
  'ended-hour',
  'response',
  'archive',
  'addresses',
  'timeline',
  'text',
  'unknowns',
  'related',
  'date',
];

/** All criteria of completeness, those first that would help most. */
export const criteria: readonly CompletenessCriterion[] = [
  ...valueCriteria,
  ...closenessCriteria,
  ...evidenceCriteria,
].sort((a, b) => byHelp.indexOf(a.id) - byHelp.indexOf(b.id));
