import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { findSimilar, type Similar } from './find-similar.ts';

const known = new WeakMap<Collection, ReadonlyMap<string, readonly Similar[]>>();

/**
 * For each listed incident of a collection those that are like it, best first. Reckoned once a collection, which
 * nobody changes: lists, pairs and pages all ask for it.
 */
export function similarIn(collection: Collection): ReadonlyMap<string, readonly Similar[]> {
  const before = known.get(collection);
  if (before) return before;
  const inputs = listedRecords(collection).map((record) => {
    const incident = collection.incidents.get(record.id);
    return { record, text: incident?.body.text ?? '', verdicts: incident?.similar ?? [] };
  });
  const similar = findSimilar(inputs);
  known.set(collection, similar);
  return similar;
}
