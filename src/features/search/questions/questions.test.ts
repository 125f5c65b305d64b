import { describe, expect, it } from 'vitest';
import { codedWords, kinds } from '../../../../schemas/vocabulary.ts';
import { codedKeys, codedParts } from '../../../core/record/coded-parts.ts';
import { questions } from './questions.ts';

const words: Record<string, object> = {
  ...Object.fromEntries(codedKeys.map((key) => [codedParts[key].filter, codedWords[key]])),
  kind: kinds,
};

const wordsOf = (filters: (typeof questions)[number]['filters']): [string, string][] =>
  Object.entries(filters).flatMap(([key, list]) => list.map((word): [string, string] => [key, word]));

describe('the ready questions', () => {
  it.each(questions)('$id asks with words of the vocabulary, each once', ({ filters }) => {
    const asked = wordsOf(filters);
    expect(asked.length).toBeGreaterThan(0);
    for (const [key, word] of asked) expect(words[key]).toHaveProperty([word]);
    expect(new Set(asked.map(([key, word]) => `${key}:${word}`)).size).toBe(asked.length);
  });

  it.each(questions)('$id has no filter that lets nothing through', ({ filters }) => {
    expect(Object.values(filters).every(({ length }) => length > 0)).toBe(true);
  });

  it.each(questions)('$id has a text that fits a line', ({ text }) => {
    expect(text.length).toBeGreaterThanOrEqual(10);
    expect(text.length).toBeLessThanOrEqual(70);
  });

  it('are told apart by id and by text, and no two ask the same', () => {
    const count = questions.length;
    expect(new Set(questions.map(({ id }) => id)).size).toBe(count);
    expect(new Set(questions.map(({ text }) => text.toLowerCase())).size).toBe(count);
    expect(new Set(questions.map(({ filters, query }) => JSON.stringify([filters, query]))).size).toBe(count);
  });

  it.each(questions)('$id is named in lower-case words', ({ id }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
