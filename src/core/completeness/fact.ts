import type { IncidentRecord } from '../../../schemas/record.ts';
import type { FilePlace, WrittenFiles } from './place.ts';
import type { FactState } from './states.ts';

/** One incident as the public record has it, with what its files wrote. */
export interface HeldRecord extends WrittenFiles {
  record: IncidentRecord;
}

/** Something that a record can hold. */
export interface HoldableFact {
  id: string;
  label: string;
  /** One sentence: what a reader gains by it. */
  why: string;
  state: (held: HeldRecord) => FactState;
  /** Where it stands, or belongs. */
  place: (held: HeldRecord) => FilePlace;
}
