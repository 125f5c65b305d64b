import { codedKeys, codedParts } from '../../core/record/coded-parts.ts';
import { lowerFirst } from '../../core/format/lower-first.ts';
import { causeLists } from './cause-pages.ts';

/** A piece of a text; with `is` it names that word. */
export interface NamedPiece {
  text: string;
  is?: string;
}

const labels = new Map(
  causeLists.flatMap(({ words }) => Object.entries(words).map(([is, { label }]) => [is, label])),
);
const nouns = new Map<string, string>(
  codedKeys.map((key) => [codedParts[key].noun, lowerFirst(codedParts[key].label)]),
);

/** What the vocabulary sends to instead stands at the end of a clause: ": retry-storm", "; trigger code-deploy". */
const sentTo = /(?<=: |; | or )(?:([a-z]+) )?([a-z]+(?:-[a-z]+)*)(?=[.;]| or )/g;

/**
 * A text of the vocabulary for readers, who see the labels of words and not the ids of files.
 *
 * @example nameWords('A staged rollout: mechanism safeguard-failed.')
 *   // [{ text: 'A staged rollout: ' }, { text: 'failure mode ' }, { text: 'Safeguard failed', is: … }, { text: '.' }]
 */
export function nameWords(text: string): NamedPiece[] {
  const pieces: NamedPiece[] = [];
  let last = 0;
  for (const { index, 0: match, 1: noun, 2: is = '' } of text.matchAll(sentTo)) {
    const label = labels.get(is);
    const part = noun === undefined ? '' : nouns.get(noun);
    if (label === undefined || part === undefined) continue;
    pieces.push({ text: text.slice(last, index) + (part && `${part} `) }, { text: label, is });
    last = index + match.length;
  }
  return [...pieces, { text: text.slice(last) }];
}
