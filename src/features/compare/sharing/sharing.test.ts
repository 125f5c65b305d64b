import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { absent, causeWord, record } from '../../../../tests/builders/record.ts';
import { holdingsOf, sharedWith, sharingNote } from './holdings.ts';
import { sharing } from './sharing.ts';

const withMechanisms = (...words: [is: string, status?: 'inferred'][]): IncidentRecord =>
  record({
    cause: {
      ...record().cause,
      mechanisms: words.map(([is, status]) =>
        causeWord(is, { label: is.toUpperCase(), ...(status && { status }) }),
      ),
    },
  });
const partOf = (id: string, ...records: IncidentRecord[]) => sharing(records).find((part) => part.id === id)!;

describe('who shares what', () => {
  it('has a row for each word of two or more, those of most first, and counts the rest', () => {
    const part = partOf(
      'mechanisms',
      withMechanisms(['a'], ['b']),
      withMechanisms(['b', 'inferred'], ['c']),
      withMechanisms(['b'], ['a'], ['d']),
      withMechanisms(['unknown']),
    );
    expect(part.rows).toEqual([
      {
        id: 'b',
        label: 'B',
        count: 3,
        shares: [{ is: 'held' }, { is: 'held', about: 'inferred' }, { is: 'held' }, { is: 'not-known' }],
      },
      {
        id: 'a',
        label: 'A',
        count: 2,
        shares: [{ is: 'held' }, { is: 'not-said' }, { is: 'held' }, { is: 'not-known' }],
      },
    ]);
    expect(part.single).toBe(2);
  });

  it('takes what nobody knows for no agreement', () => {
    const silent = withMechanisms(['undisclosed']);
    expect(partOf('mechanisms', silent, silent, silent)).toMatchObject({ rows: [], single: 0 });
  });

  it('says of an action what came of it, once', () => {
    const acting = (...results: string[]): IncidentRecord =>
      record({
        response: {
          detectedBy: [],
          factors: [],
          actions: results.map((resultLabel) => ({
            did: 'restart',
            label: 'Restarted',
            result: 'eased',
            resultLabel,
            at: absent(),
            status: 'stated',
            sources: [],
          })),
        },
      });
    const [row] = partOf(
      'actions',
      acting('Eased it', 'Eased it', 'Ended it'),
      acting('None'),
      record(),
    ).rows;
    expect(row?.shares).toEqual([
      { is: 'held', about: 'eased it, ended it' },
      { is: 'held', about: 'none' },
      { is: 'not-known' },
    ]);
  });

  it('is told in sentences', () => {
    const item = (id: string) => ({ id, label: id });
    const held = holdingsOf([[item('a'), item('b')], [item('b')], [item('a'), item('b')]]);
    const names = ['X 2020', 'Y 2021', 'Z 2022'];
    expect(sharingNote(held, names, 'action')).toBe('Shared by all: b. Shared by X 2020 and Z 2022: a.');
    expect(sharedWith([0, 2], 2, names)).toBe('shared with X 2020');
    expect(sharedWith([1], 1, names)).toBeUndefined();
  });
});
