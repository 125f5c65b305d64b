import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Kind } from '../../../schemas/vocabulary/incident.ts';
import { evidenceFacts } from './evidence-facts.ts';
import type { HeldRecord, HoldableFact } from './fact.ts';
import type { FactState } from './states.ts';
import { closenessFacts, valueFacts } from './value-facts.ts';

const ofUse = ['restoring', 'duration', 'reports', 'report-kind'];

/** Facts that cannot exist for an incident of these kinds alone. */
const impossibleFor: Partial<Record<Kind, readonly string[]>> = {
  exposure: ofUse,
  'near-miss': [...ofUse, 'started', 'started-hour', 'ended', 'ended-hour', 'impact'],
};

const isImpossible = (id: string, { kind }: IncidentRecord): boolean =>
  kind.length > 0 && kind.every((one) => impossibleFor[one]?.includes(id));

/** How a record stands to a fact, its kind considered. */
export const stateOf = (fact: HoldableFact, held: HeldRecord): FactState =>
  isImpossible(fact.id, held.record) ? 'unasked' : fact.state(held);

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

/** All facts that a record can hold, those first that would help most. */
export const holdableFacts: readonly HoldableFact[] = [
  ...valueFacts,
  ...closenessFacts,
  ...evidenceFacts,
].sort((a, b) => byHelp.indexOf(a.id) - byHelp.indexOf(b.id));
