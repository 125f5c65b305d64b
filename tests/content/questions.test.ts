import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../schemas/record.ts';
import { questions, type Question } from '../../src/features/search/questions/questions.ts';
import { records } from './collection.ts';

/** Whether the collection has answers to the ready questions. Written apart from the search, which must agree. */


const ids = (list: readonly { is: string }[]): string[] => list.map(({ is }) => is);

const wordsOf = {
  cause: ({ cause }) => ids(cause.trigger),
  mechanism: ({ cause }) => ids(cause.mechanisms),
  layer: ({ cause }) => ids(cause.layers),
  detected: ({ response }) => ids(response.detectedBy),
  action: ({ response }) => response.actions.map(({ did }) => did),
  result: ({ response }) => response.actions.flatMap(({ result }) => result ?? []),
  response: ({ response }) => ids(response.factors),
  kind: ({ kind }) => kind,
} satisfies Record<string, (record: IncidentRecord) => readonly string[]>;

const answers = ({ filters }: Question, record: IncidentRecord): boolean =>
  Object.entries(filters).every(([key, asked]) =>
    wordsOf[key as keyof typeof wordsOf](record).some((word) => asked.includes(word)),
  );

describe('the ready questions', () => {
  it.each(questions)(
    '$id is answered by three incidents or more, and not by most of the collection',
    (question) => {
      const found = records.filter((record) => answers(question, record));
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(found.length).toBeLessThan(records.length / 2);
    },
  );

  it('leave few incidents out', () => {
    const unasked = records.filter((record) => !questions.some((question) => answers(question, record)));
    expect(unasked.length).toBeLessThan(records.length / 5);
  });
});
