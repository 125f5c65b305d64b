import type { IncidentRecord } from '../../../schemas/record.ts';
import type { FilePlace, WrittenFiles } from './place.ts';
import type { CriterionState } from './states.ts';

/** A record as it is published, with the files that it was read from. */
export interface RecordWithSource extends WrittenFiles {
  record: IncidentRecord;
}

/** Something that a complete record has. */
export interface CompletenessCriterion {
  id: string;
  label: string;
  /** One sentence: what a reader gains by it. */
  why: string;
  state: (held: RecordWithSource) => CriterionState;
  /** Where it stands, or belongs. */
  place: (held: RecordWithSource) => FilePlace;
}
