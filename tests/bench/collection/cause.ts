import * as vocabulary from '../../../schemas/vocabulary.ts';
import { randomFrom, zipf, type Random } from './random.ts';

/** How outages come about: a trigger with the mechanisms and layers that go with it. */
export interface CausePattern {
  trigger: string;
  mechanisms: string[];
  layers: string[];
}

/** Words that say why there is none belong to no pattern. */
const wordsOf = (list: Record<string, unknown>): string[] =>
  Object.keys(list).filter((word) => !['unknown', 'undisclosed', 'none-identified'].includes(word));

const triggers = wordsOf(vocabulary.triggers);
const mechanisms = wordsOf(vocabulary.mechanisms);
const layers = wordsOf(vocabulary.layers);
export const factors = wordsOf(vocabulary.factors);
export const actions = wordsOf(vocabulary.actions);
export const conditions = wordsOf(vocabulary.conditions);

const patternCount = 48;
const draw = zipf(patternCount, 0.8);

/** The ways in which the systems of one made-up world fail; some far more often than others. */
export function causePatterns(seed: string): (random: Random) => CausePattern {
  const random = randomFrom(`${seed} causes`);
  const patterns = Array.from({ length: patternCount }, () => ({
    trigger: random.pick(triggers),
    mechanisms: random.sample(mechanisms, random.between(3, 4)),
    layers: random.sample(layers, random.between(2, 3)),
  }));
  return (by) => patterns[draw(by)] ?? by.pick(patterns);
}
