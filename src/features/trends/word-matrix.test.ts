import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';
import type { Action, Result } from '../../../schemas/vocabulary.ts';
import { incidentRecords } from '../../../tests/arbitraries/records.ts';
import { absent, causeWord, record } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { causeMatrix, endingMatrix, type Counted, type WordMatrix } from './word-matrix.ts';
import { parseSearch, searchIncidents, toFacets } from '../search/index.ts';

const { registry } = collection({});

const withCause = (trigger: string[], mechanisms: string[]): IncidentRecord => {
  const base = record();
  return {
    ...base,
    cause: {
      ...base.cause,
      trigger: trigger.map((is) => causeWord(is)),
      mechanisms: mechanisms.map((is) => causeWord(is)),
    },
  };
};

const records = [
  withCause(['maintenance'], ['dns-failure', 'latent-defect']),
  withCause(['maintenance', 'attack'], ['dns-failure']),
  withCause(['attack'], []),
];

describe('the matrix of causes', () => {
  it('counts each incident in every cell it belongs to, and once in the totals', () => {
    const { rows, columns, total } = causeMatrix(records);
    expect(rows.map(({ is, count, cells }) => [is, count, cells.map((cell) => cell.count)])).toEqual([
      ['maintenance', 2, [1, 2]],
      ['attack', 2, [0, 1]],
    ]);
    expect(columns.map(({ is, count }) => [is, count])).toEqual([
      ['latent-defect', 1],
      ['dns-failure', 2],
    ]);
    expect(total).toBe(3);
  });

  it('says how many have no word for what made them worse', () => {
    expect(causeMatrix(records).withoutColumn).toBe(1);
  });

  it('is darker the higher the count, and has no shade for none', () => {
    const [row] = causeMatrix(records).rows;
    expect(row!.cells.map(({ shade }) => shade)).toEqual([3, 5]);
    expect(causeMatrix(records).rows[1]!.cells[0]!.shade).toBe(0);
  });

  it('is empty for nothing', () => {
    expect(causeMatrix([])).toMatchObject({ columns: [], rows: [], total: 0, withoutColumn: 0 });
  });
});

describe('the matrix of what ended incidents', () => {
  const action = (did: Action, result?: Result): ActionRecord => ({
    ...{ did, label: did, result, at: absent(), status: 'stated', sources: [] },
  });
  const withActions = (trigger: string, ...actions: ActionRecord[]): IncidentRecord => {
    const base = withCause([trigger], []);
    return { ...base, response: { ...base.response, actions } };
  };

  it('counts actions that ended the impact, once an incident, and says how many have none', () => {
    const { rows, withoutColumn } = endingMatrix([
      withActions('attack', action('rollback', 'eased'), action('failover', 'ended')),
      withActions('attack', action('rollback', 'ended'), action('rollback', 'ended')),
      withActions('maintenance', action('rollback', 'none'), action('restart')),
    ]);
    expect(rows.map(({ is, cells }) => [is, cells.map((cell) => [cell.is, cell.count])])).toEqual([
      [
        'maintenance',
        [
          ['rollback', 0],
          ['failover', 0],
        ],
      ],
      [
        'attack',
        [
          ['rollback', 1],
          ['failover', 1],
        ],
      ],
    ]);
    expect(withoutColumn).toBe(1);
  });
});

const everyCount = ({ rows, columns }: WordMatrix): Counted[] => [
  ...rows,
  ...rows.flatMap(({ cells }) => cells),
  ...columns,
];

describe.each([
  ['cause', causeMatrix],
  ['ending', endingMatrix],
])('each count of the %s matrix', (_name, matrixOf) => {
  it('is what the search behind it finds, for any incidents', () => {
    fc.assert(
      fc.property(incidentRecords, (list) => {
        const facets = toFacets(list, registry);
        for (const { count, query } of everyCount(matrixOf(list)))
          expect(searchIncidents(facets, parseSearch(query), undefined).rows, query).toHaveLength(count);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of incidents', () => {
    fc.assert(
      fc.property(incidentRecords, (list) => {
        expect(matrixOf([...list].reverse())).toEqual(matrixOf(list));
      }),
    );
  });
});
