import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { incidentRecords } from '../../../tests/arbitraries/records.ts';
import { causeWord, record } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { causeMatrix, type Counted } from './cause-matrix.ts';
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
    expect(
      rows.map(({ trigger, count, cells }) => [trigger, count, cells.map((cell) => cell.count)]),
    ).toEqual([
      ['maintenance', 2, [1, 2]],
      ['attack', 2, [0, 1]],
    ]);
    expect(columns.map(({ mechanism, count }) => [mechanism, count])).toEqual([
      ['latent-defect', 1],
      ['dns-failure', 2],
    ]);
    expect(total).toBe(3);
  });

  it('says how many have no word for what made them worse', () => {
    expect(causeMatrix(records).withoutMechanism).toBe(1);
  });

  it('is darker the higher the count, and has no shade for none', () => {
    const [row] = causeMatrix(records).rows;
    expect(row!.cells.map(({ shade }) => shade)).toEqual([3, 5]);
    expect(causeMatrix(records).rows[1]!.cells[0]!.shade).toBe(0);
  });

  it('is empty for nothing', () => {
    expect(causeMatrix([])).toEqual({ columns: [], rows: [], total: 0, withoutMechanism: 0 });
  });
});

const everyCount = (of: readonly IncidentRecord[]): Counted[] => {
  const { rows, columns } = causeMatrix(of);
  return [...rows, ...rows.flatMap(({ cells }) => cells), ...columns];
};

describe('each count of the matrix', () => {
  it('is what the search behind it finds, for any incidents', () => {
    fc.assert(
      fc.property(incidentRecords, (list) => {
        const facets = toFacets(list, registry);
        for (const { count, query } of everyCount(list))
          expect(searchIncidents(facets, parseSearch(query), undefined).rows, query).toHaveLength(count);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of incidents', () => {
    fc.assert(
      fc.property(incidentRecords, (list) => {
        expect(causeMatrix([...list].reverse())).toEqual(causeMatrix(list));
      }),
    );
  });
});
