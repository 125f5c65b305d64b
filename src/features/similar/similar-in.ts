import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import { findSimilar, type Similar, type SimilarInput } from './find-similar.ts';
import type { Learnt } from './learnt.ts';
import { TermReader, type ReadTerms } from './terms.ts';
import type { OwnVerdicts } from './verdicts.ts';

/** What a search for similar incidents knows afterwards; the next one spares itself what has not changed. */
export interface SimilarMemory {
  learnt: Learnt;
  terms: ReadTerms;
  /** Of each file, by its digest. */
  verdicts: ReadonlyMap<string, OwnVerdicts>;
}

/** Of the collection before this one: a site of which one file has changed is made again and again. */
let memory: SimilarMemory | undefined;

/** An incident's file is read where it was not read before, since reading all takes longer than comparing them. */
function toInput({ incidents, digests }: Collection, record: SimilarInput['record']): SimilarInput {
  const digest = digests.get(record.id)?.files;
  const known = digest === undefined ? undefined : memory?.verdicts.get(digest);
  return {
    record,
    digest,
    text: () => incidents.get(record.id)?.body.text ?? '',
    verdicts: known ?? incidents.get(record.id)?.similar ?? [],
  };
}

/** For each listed incident of a collection those that are like it, best first: lists, pairs and pages all ask for it. */
export const similarIn = oncePer((collection: Collection): ReadonlyMap<string, readonly Similar[]> => {
  const inputs = listedRecords(collection).map((record) => toInput(collection, record));
  const reader = new TermReader(memory?.terms);
  const { similar, learnt } = findSimilar(inputs, { before: memory?.learnt, reader });
  const read = inputs.flatMap(({ digest, verdicts }): [string, OwnVerdicts][] =>
    digest === undefined ? [] : [[digest, verdicts]],
  );
  memory = { learnt, terms: reader.known(), verdicts: new Map(read) };
  return similar;
});

/** What is known since the last collection that was asked for. */
export const memoryOfSimilar = (): SimilarMemory | undefined => memory;

/** Hands over what an earlier run knew; it changes nothing but how long the next search takes. */
export function recallSimilar(before: SimilarMemory): void {
  memory = before;
}
