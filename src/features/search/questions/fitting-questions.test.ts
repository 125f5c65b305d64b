import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingQuestions } from './fitting-questions.ts';
import { questions } from './questions.ts';
import { anyCharacter } from '../../../../tests/arbitraries/any-character.ts';

const answered = questions.map(({ id, text }) => ({ id, text, address: `?q=${id}`, count: 3 }));
const ids = (query: string): string[] => fittingQuestions(query, answered).map(({ id }) => id);

describe('the ready questions that words may ask for', () => {
  it.each([
    ['dns', ['dns']],
    ['DNS outage', ['dns']],
    ['certif', ['certificate-or-token']],
    ['expired certificates', ['certificate-or-token']],
    ['rollback', ['repair-made-it-worse']],
    ['backups unusable', ['backups-unusable']],
    ['retry storm', ['retry-storm-or-herd']],
    ['someone else', ['somebody-elses-system']],
  ])('are found for “%s”', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each(['', '  ', 'd', 'dn', 'the', 'was it', 'whatsapp', '"', '.*', 'dns at the mercy of other words'])(
    'are none for “%s”',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('come with the most words first', () => {
    expect(ids('storm data lost')[0]).toBe('data-lost');
  });

  it('are few and each once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (query) => {
        const found = ids(query);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
