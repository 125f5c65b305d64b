import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import { findSimilar, type Similar } from './find-similar.ts';

/** For each listed incident of a collection those that are like it, best first: lists, pairs and pages all ask for it. */
export const similarIn = oncePer((collection: Collection): ReadonlyMap<string, readonly Similar[]> =>
  findSimilar(
    listedRecords(collection).map((record) => {
      const incident = collection.incidents.get(record.id);
      return { record, text: incident?.body.text ?? '', verdicts: incident?.similar ?? [] };
    }),
  ),
);
