import type { IncidentRecord } from '../../../schemas/record.ts';

/** Which revision of a record this is: 1 when it was added, one more with each change that a reader must know. */
export const revisionOf = ({ changes }: Pick<IncidentRecord, 'changes'>): number => changes.length + 1;

/** Day of the last change of any of the records, else of the last that was added; `undefined` where none says. */
export const lastChangeOf = (
  records: readonly Pick<IncidentRecord, 'added' | 'changes'>[],
): string | undefined =>
  records
    .flatMap(({ added, changes }) => [
      ...(added === undefined ? [] : [added]),
      ...changes.map(({ on }) => on),
    ])
    .sort()
    .at(-1);
