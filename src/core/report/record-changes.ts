import type { Collection } from '../collection/collection.ts';
import type { RecordWithSource } from '../completeness/criterion.ts';
import { completeness } from '../completeness/completeness.ts';

/** Something of a record that can be counted, so that a change of it can be shown. */
export interface RecordMeasure {
  name: string;
  of: (held: RecordWithSource) => number;
}

export const recordMeasures: readonly RecordMeasure[] = [
  { name: 'Facts held', of: (held) => completeness(held).held },
  { name: 'Sources', of: ({ record }) => record.sources.length },
  {
    name: 'Times known',
    of: ({ record }) => Object.values(record.times).filter(({ at }) => at.known).length,
  },
  { name: 'Report counts', of: ({ record }) => record.reports.entries.length },
  { name: 'Other values kept', of: ({ record }) => record.claims.length },
];

export interface RecordChange {
  id: string;
  state: 'new' | 'changed' | 'removed';
  /** One for each measure, in its order; `undefined` where there is no record on that side. */
  figures: { name: string; before?: number; after?: number }[];
}

const incidentFile = /^content\/incidents\/(?<id>.+?)(?:\.claims\.yaml|\.md)$/;

/**
 * What a change does to the records whose files it touches, by id. `changedFiles` are paths from the root of the
 * repository.
 */
export function recordChanges(
  changedFiles: readonly string[],
  { before, after }: Record<'before' | 'after', ReadonlyMap<string, RecordWithSource>>,
  measures = recordMeasures,
): RecordChange[] {
  const ids = new Set(changedFiles.flatMap((file) => incidentFile.exec(file)?.groups?.id ?? []));
  return [...ids].sort().flatMap((id) => {
    const old = before.get(id);
    const now = after.get(id);
    if (!old && !now) return [];
    return [
      {
        id,
        state: old ? (now ? ('changed' as const) : ('removed' as const)) : ('new' as const),
        figures: measures.map(({ name, of }) => ({ name, before: old && of(old), after: now && of(now) })),
      },
    ];
  });
}

/** The records of a collection with the files they were read from, by id. */
export const recordsWithSources = ({ incidents, records }: Collection): Map<string, RecordWithSource> =>
  new Map(
    [...incidents].flatMap(([id, { file, body }]) => {
      const record = records.get(id);
      return record ? [[id, { record, file, body }] as const] : [];
    }),
  );
