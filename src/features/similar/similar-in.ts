import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import { findSimilar, type Similar } from './find-similar.ts';
import type { Learnt } from './learnt.ts';

/** Of the collection before this one: a site of which one file has changed is made again and again. */
let learnt: Learnt | undefined;

/** For each listed incident of a collection those that are like it, best first: lists, pairs and pages all ask for it. */
export const similarIn = oncePer((collection: Collection): ReadonlyMap<string, readonly Similar[]> => {
  const found = findSimilar(
    listedRecords(collection).map((record) => {
      const incident = collection.incidents.get(record.id);
      return { record, text: incident?.body.text ?? '', verdicts: incident?.similar ?? [] };
    }),
    { before: learnt },
  );
  learnt = found.learnt;
  return found.similar;
});

/** What was learnt of the last collection that was asked for. */
export const learntOfSimilar = (): Learnt | undefined => learnt;

/** Hands over what an earlier run has learnt; it changes nothing but how long the next search takes. */
export function recallSimilar(before: Learnt): void {
  learnt = before;
}
