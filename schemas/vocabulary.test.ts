import { describe, expect, test } from 'vitest';
import { codedKeys, codedParts } from '../src/core/record/coded-parts.ts';
import * as vocabulary from './vocabulary.ts';
import type { Term, Word } from './vocabulary.ts';

const { codedWords, causeWords: _causeWords, responseWords: _responseWords, ...allLists } = vocabulary;
const wordLists: Record<string, Record<string, Word>> = Object.fromEntries(
  codedKeys.map((key) => [codedParts[key].noun, codedWords[key]]),
);
const lists: [string, Record<string, Term>][] = Object.entries(allLists);
const words = Object.entries(wordLists).flatMap(([list, members]) =>
  Object.entries(members).map(([id, word]) => ({ list, id, word })),
);

const isSentence = (text: string): boolean =>
  text.length >= 30 &&
  text.length <= 260 &&
  /^[A-Z]/.test(text) &&
  text.endsWith('.') &&
  !/[.!?]\s/.test(text);

/** The words a counter-example sends the reader to, as `[list, id]`, or undefined where a clause names none. */
const alternatives = (list: string, counterExample: string): [string, string][] | undefined => {
  const found: [string, string][] = [];
  for (const clause of counterExample.replace(/\.$/, '').split('; ')) {
    const advice = /: ([^:]+)$/.exec(clause)?.[1];
    if (advice === undefined) return undefined;
    if (advice.startsWith('no word applies')) continue;
    for (const choice of advice.split(' or ')) {
      const [first = '', second] = choice.split(' ');
      found.push(second === undefined ? [list, first] : [first, second]);
    }
  }
  return found;
};

describe.each(lists)('the list %s', (_name, members) => {
  const entries = Object.entries(members);

  test('has ids in kebab-case', () => {
    expect(entries.map(([id]) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('shows no label twice', () => {
    const labels = entries.map(([, { label }]) => label.toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('defines every word in one sentence', () => {
    const definitions = entries.map(([, { definition }]) => definition);
    expect(definitions.filter((definition) => !isSentence(definition))).toEqual([]);
  });
});

describe('the words for a cause and a response', () => {
  test.each(words)('$list $id has an example and a counter-example of one sentence each', ({ word }) => {
    expect([word.example, word.counterExample].filter((text) => !isSentence(text))).toEqual([]);
  });

  test.each(words)('$list $id is told apart from another word that exists', ({ list, id, word }) => {
    const named = alternatives(list, word.counterExample);
    expect(named, 'each clause ends in ": <word>", ": <list> <word>" or ": no word applies"').toBeDefined();
    expect(named?.filter(([otherList, other]) => !Object.hasOwn(wordLists[otherList] ?? {}, other))).toEqual(
      [],
    );
    expect(named).not.toContainEqual([list, id]);
  });

  test('say in every list what is not known and what was not disclosed', () => {
    for (const members of Object.values(wordLists)) {
      expect(Object.keys(members).slice(-2)).toEqual(['unknown', 'undisclosed']);
    }
  });

  test('stand in one list only, those apart that say the same in both', () => {
    const inSeveral = ['unknown', 'undisclosed', 'workaround'];
    const ids = words.map(({ id }) => id).filter((id) => !inSeveral.includes(id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('claim no single cause and blame nobody', () => {
    const used = words.filter(({ word: { label, definition, example } }) =>
      /root cause|human error|should have known|careless|fault of/i.test(`${label} ${definition} ${example}`),
    );
    expect(used).toEqual([]);
  });
});

describe('the vocabulary', () => {
  test('gives a relation one name for each end', () => {
    const { 'caused-by': causedBy, related } = vocabulary.relationTypes;
    expect(causedBy.inverseLabel).not.toBe(causedBy.label);
    expect(related.inverseLabel).toBe(related.label);
  });

  test('finds no alternative in a counter-example that names none', () => {
    expect(alternatives('trigger', 'Something else entirely.')).toBeUndefined();
    expect(alternatives('trigger', 'A flood: attack; a leak: mechanism data-exposed.')).toEqual([
      ['trigger', 'attack'],
      ['mechanism', 'data-exposed'],
    ]);
  });
});
