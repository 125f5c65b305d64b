import { memoryOfStates, recallStates, type StatesByDigest } from '../features/quality/states-in.ts';
import { memoryOfSimilar, recallSimilar, type SimilarMemory } from '../features/similar/index.ts';

/** What one build knows and the next one need not find out again. It changes nothing of what is made. */
export interface BuildMemory {
  similar?: SimilarMemory | undefined;
  states: StatesByDigest;
}

export const memoryOfBuild = (): BuildMemory => ({ similar: memoryOfSimilar(), states: memoryOfStates() });

export function recallBuild({ similar, states }: BuildMemory): void {
  if (similar) recallSimilar(similar);
  recallStates(states);
}
