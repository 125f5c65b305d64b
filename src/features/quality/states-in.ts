import type { IncidentRecord } from '../../../schemas/record.ts';
import { criteria, stateOf } from '../../core/completeness/criteria.ts';
import type { RecordWithSource } from '../../core/completeness/criterion.ts';
import type { CriterionState } from '../../core/completeness/states.ts';

/** How a record stands to each of the criteria, in their order. */
export interface RecordStates {
  record: IncidentRecord;
  states: readonly CriterionState[];
}

/** The states of records by what tells these from every other. */
export type StatesByDigest = ReadonlyMap<string, readonly CriterionState[]>;
export type DigestOf = (id: string) => string;

/** Of the collection before this one: after an edit one file is read instead of all. */
let known: StatesByDigest = new Map();

/**
 * How each of some records stands to all criteria. The files of a record are read, and let go again, where it is another
 * than before; one without files is left out.
 */
export function statesIn(
  records: readonly IncidentRecord[],
  filesOf: (id: string) => Omit<RecordWithSource, 'record'> | undefined,
  digestOf?: DigestOf,
): RecordStates[] {
  const now = new Map<string, readonly CriterionState[]>();
  const all = records.flatMap((record): RecordStates[] => {
    const digest = digestOf?.(record.id);
    const before = digest === undefined ? undefined : known.get(digest);
    const files = before ? undefined : filesOf(record.id);
    const states =
      before ??
      (files && criteria.map((fact) => stateOf(fact, { record, body: files.body, file: files.file })));
    if (!states) return [];
    if (digest !== undefined) now.set(digest, states);
    return [{ record, states }];
  });
  if (digestOf) known = now;
  return all;
}

/** What is known since the last page was made. */
export const memoryOfStates = (): StatesByDigest => known;

/** Hands over what an earlier run knew; it changes nothing but how long the next page takes. */
export function recallStates(before: StatesByDigest): void {
  known = before;
}
