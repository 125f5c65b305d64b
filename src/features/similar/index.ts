/** What other features may use of this one. */
export { reasonsOf } from './reasons.ts';
export { memoryOfSimilar, recallSimilar, similarIn } from './similar-in.ts';
export type { SimilarMemory } from './similar-in.ts';
