import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { incidentRecords } from '../../../tests/arbitraries/records.ts';
import { causeWord, record } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { isInformative } from '../../core/record/predicates.ts';
import { parseSearch, searchIncidents, toFacets } from '../search/index.ts';
import { wordAxes } from '../trends/index.ts';
import { besideStudies, type BesideTable } from './beside-studies.ts';
import { studyDurations } from './durations.ts';
import { leastForShare } from './own-figures.ts';
import { durationsCsv, sharesCsv } from './studies-csv.ts';
import { studyTables } from './study-tables.ts';

const { registry } = collection({});

const began = (...trigger: string[]): IncidentRecord => {
  const base = record();
  return { ...base, cause: { ...base.cause, trigger: trigger.map((is) => causeWord(is)) } };
};
const tableOf = (records: readonly IncidentRecord[], id: string): BesideTable =>
  besideStudies(records).tables.find(({ table }) => table.id === id)!;
const ownOf = (records: readonly IncidentRecord[], id: string, category: string) =>
  tableOf(records, id).rows.find((row) => row.category.id === category)?.own;
const many = (count: number, ...trigger: string[]): IncidentRecord[] =>
  Array.from({ length: count }, () => began(...trigger));

describe('what stands beside a category', () => {
  it('counts an incident with several of its words once', () => {
    const both = began('hardware-fault', 'power-or-environment');
    expect(
      ownOf([both, began('hardware-fault'), began('attack')], 'li-causes', 'hardware-failures'),
    ).toMatchObject({
      incidents: 2,
      query: '?cause=hardware-fault&cause=power-or-environment',
      words: [
        { is: 'hardware-fault', label: 'Hardware fault' },
        { is: 'power-or-environment', label: 'Power or environment' },
      ],
    });
  });

  it('is a share of the incidents for which the part is known, from enough of them on', () => {
    const told = [...many(5, 'attack'), ...many(leastForShare - 5, 'maintenance')];
    const all = [...told, ...many(7, 'undisclosed')];
    expect(ownOf(all, 'gunawi-causes', 'sec')).toMatchObject({ incidents: 5, share: 5 / leastForShare });
    expect(ownOf(all.slice(1), 'gunawi-causes', 'sec')).toMatchObject({ incidents: 4, share: undefined });
    expect(tableOf(all, 'gunawi-causes').bases).toMatchObject([
      { n: leastForShare, silent: 7, without: 0, several: 0, total: leastForShare + 7 },
    ]);
  });

  it('is nothing where there is no counterpart, and what the study lacks is no category', () => {
    const { rows } = tableOf([began('attack')], 'li-causes');
    const kinds = rows.filter(({ own }) => own === undefined).map(({ category }) => category.to.kind);
    expect(kinds).toContain('none');
    expect(kinds.at(-1)).toBe('missing');
    expect(kinds).not.toContain('words');
  });
});

describe('percentages of a study', () => {
  const percentOf = (id: string, category: string): string | undefined =>
    tableOf([], id).rows.find((row) => row.category.id === category)?.percent;

  it('stand as printed, else calculated from the counts', () => {
    expect(percentOf('li-causes', 'payload-flood')).toBe('8.0');
    expect(percentOf('google-triggers', 'binary-push')).toBe('37');
    expect(percentOf('gunawi-causes', 'upgrade')).toBe('22.3');
    expect(percentOf('chu-causes', 'deploy')).toBe('34.7');
  });
});

describe('the reasons why no difference is printed', () => {
  const reasonsOf = (id: string): string => tableOf([], id).refusals.join('\n');

  it('are there for every table, each once', () => {
    for (const { refusals } of besideStudies([]).tables) {
      expect(refusals.length).toBeGreaterThan(1);
      expect(new Set(refusals).size).toBe(refusals.length);
    }
  });

  it('are found in what the table declares', () => {
    expect(reasonsOf('google-triggers')).toContain('is not published');
    expect(reasonsOf('li-causes')).toContain('including those for which it is not known');
    expect(reasonsOf('li-causes')).toContain('two things here');
    expect(reasonsOf('li-causes')).not.toContain('A row there has one category');
    expect(reasonsOf('chu-causes')).toContain('A row there has one category');
    expect(reasonsOf('li-mitigation')).toContain('after which the impact');
    expect(reasonsOf('li-detection')).not.toContain('Not every category means');
  });
});

describe('whatever the records are', () => {
  it('incidents with a known word, silent and without a word are all of them', () => {
    fc.assert(
      fc.property(incidentRecords, (records) => {
        for (const { n, silent, without, several, total } of besideStudies(records).tables.flatMap(
          ({ bases }) => bases,
        )) {
          expect(n + silent + without).toBe(total);
          expect(total).toBe(records.length);
          expect(several).toBeLessThanOrEqual(n);
        }
      }),
    );
  });

  it('every word that one carries stands beside a category or among those without one', () => {
    fc.assert(
      fc.property(incidentRecords, (records) => {
        for (const { table, rows, unmatched } of besideStudies(records).tables)
          for (const part of table.parts) {
            const shown = [
              ...rows.flatMap(({ own }) => (own?.part === part ? own.words.map(({ is }) => is) : [])),
              ...unmatched.filter((word) => word.part === part).map(({ is }) => is),
            ];
            expect(new Set(shown).size).toBe(shown.length);
            const carried = records.flatMap(wordAxes[part].wordsIn).filter((is) => isInformative({ is }));
            expect(shown).toEqual(expect.arrayContaining(carried));
          }
      }),
    );
  });

  it('a count leads to a search that finds as many', () => {
    fc.assert(
      fc.property(incidentRecords, (records) => {
        const facets = toFacets(records, registry);
        for (const { rows, unmatched } of besideStudies(records).tables)
          for (const { incidents, query } of [...rows.flatMap(({ own }) => own ?? []), ...unmatched])
            expect(searchIncidents(facets, parseSearch(query), undefined).rows, query).toHaveLength(
              incidents,
            );
      }),
      { numRuns: 20 },
    );
  });
});

const parse = (csv: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;

describe('as CSV', () => {
  const site = { name: '=Acme', address: 'https://example.org/trends/' };

  it('has a row for each category, with its mapping and both figures', () => {
    const rows = parse(sharesCsv(besideStudies(many(30, 'attack', 'maintenance'))));
    expect(rows).toHaveLength(studyTables.reduce((sum, { categories }) => sum + categories.length, 0));
    expect(
      rows.find(({ list, category }) => list === 'gunawi-causes' && category === 'upgrade'),
    ).toMatchObject({
      study: 'Gunawi et al., 2016',
      study_count: '54',
      study_n: '242',
      study_percent: '22.3',
      study_percent_published: '',
      relation: 'overlaps',
      own_words: 'code-deploy maintenance',
      own_incidents: '30',
      own_n: '30',
    });
    expect(rows.find(({ relation }) => relation === 'none')).toMatchObject({
      own_words: '',
      own_incidents: '',
    });
  });

  it('has a row for each length, and holds no formula', () => {
    const rows = parse(durationsCsv(besideStudies([record()]), site));
    expect(rows).toHaveLength(studyDurations.length + 2);
    expect(rows.find(({ interval }) => interval?.startsWith('Time to resolve'))).toMatchObject({
      mean: '9 h 33 min',
      mean_seconds: '34368',
      median: '',
    });
    expect(rows.at(-1)?.whose).toBe("'=Acme");
  });
});

it('an empty collection has figures of the studies and none of its own', () => {
  const { tables, durations, population } = besideStudies([]);
  expect(population).toMatchObject({ total: 0, organizations: 0, years: undefined });
  expect(durations).toMatchObject({ n: 0, total: 0, quantiles: [] });
  for (const { rows, unmatched } of tables) {
    expect(unmatched).toEqual([]);
    for (const { own } of rows) if (own) expect(own).toMatchObject({ incidents: 0, share: undefined });
  }
});
