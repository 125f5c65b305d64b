/** What other features may use of this one. */
export { reasonsOf } from './reasons.ts';
export { learntOfSimilar, recallSimilar, similarIn } from './similar-in.ts';
export type { Learnt } from './learnt.ts';
