import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { incidentRecords } from '../../../tests/arbitraries/records.ts';
import { figureFile, figureNames } from './figure-files.tsx';
import { trends } from './trends.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://hindsight.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const site = { site: 'Hindsight', licence: 'CC BY 4.0' };

describe('the figures of the trends as files, for any incidents', () => {
  it('have a row for every mark that they draw', () => {
    fc.assert(
      fc.property(incidentRecords, (listed) => {
        const records = new Map(listed.map((record) => [record.id, record]));
        const rowsOf = (name: string) => figureFile(name, { listed, records, site })!.rows().slice(1);
        const { lengths, noticed, byTrigger, matrix, years } = trends(listed);
        expect(rowsOf('duration')).toHaveLength(lengths.n);
        expect(rowsOf('time-until-detected')).toHaveLength(noticed.n);
        expect(rowsOf('duration-by-trigger')).toHaveLength(
          byTrigger.reduce((sum, { n }) => sum + Math.max(1, n), 0),
        );
        expect(rowsOf('trigger-and-failure-mode')).toHaveLength(
          matrix.rows.length * (matrix.columns.length + 1) + matrix.columns.length,
        );
        expect(rowsOf('incidents-by-year')).toHaveLength(years.length);
      }),
      { numRuns: 20 },
    );
  });

  it('are drawn with no place that is none, of no incident too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant([]), incidentRecords), (listed) => {
        const records = new Map(listed.map((record) => [record.id, record]));
        for (const name of figureNames) {
          const drawn = figureFile(name, { listed, records, site })!.drawn();
          expect(renderToString(drawn)).not.toMatch(/NaN|Infinity|undefined/);
          expect(Number(drawn.props.height)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are none of another name', () => {
    const none = { listed: [], records: new Map(), site };
    expect(figureFile('no-figure', none)).toBeUndefined();
    expect(figureFile('constructor', none)).toBeUndefined();
  });
});
