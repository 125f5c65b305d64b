import { describe, expect, it } from 'vitest';
import type { CauseWord, IncidentRecord } from '../../../../schemas/record.ts';
import {
  absent,
  causeWord,
  duration,
  figure,
  impactEntry,
  quantity,
  record,
  report,
  time,
  times,
  timeWindow,
  withReports,
} from '../../../../tests/builders/record.ts';
import { compare } from './comparison.ts';

const rowOf = (id: string, ...records: IncidentRecord[]) =>
  compare(records).rows.find((row) => row.id === id)!;
const textsOf = (row: ReturnType<typeof rowOf>): string[][] =>
  row.cells.map((cell) => cell.map(({ text }) => text));
const gradeOf = (id: string, ...records: IncidentRecord[]) => rowOf(id, ...records).comparability.grade;
const noteOf = (id: string, ...records: IncidentRecord[]) => rowOf(id, ...records).notes.join(' ');

const word = (is: string, label = is): CauseWord => causeWord(is, { label });
const withMechanisms = (...mechanisms: CauseWord[]) => record({ cause: { ...record().cause, mechanisms } });
const started = (text: string) => record({ times: times({ started: text }) });

describe('every comparison', () => {
  const records = [record(), record({ id: 'b', times: times({}) }), record({ id: 'c', zone: 'Asia/Tokyo' })];

  it('has one cell a record in every row, and something to read in each', () => {
    for (const { cells, notes, label } of compare(records).rows) {
      expect(cells).toHaveLength(3);
      expect(notes.join('').length, label).toBeGreaterThan(5);
      for (const cell of cells)
        expect(cell.map(({ text }) => text).join('').length, label).toBeGreaterThan(0);
    }
  });

  it('has its rows in one order, whatever the order of the records', () => {
    const ids = (list: IncidentRecord[]) => compare(list).rows.map(({ id }) => id);
    expect(ids([...records].reverse())).toEqual(ids(records));
    expect(ids(records).slice(0, 4)).toEqual(['date', 'organization', 'services', 'kind']);
  });

  it('stands by date, whatever the order in which its records were chosen', () => {
    const others = [record({ id: 'd', date: '2025-01-01' }), ...records];
    expect(compare(others)).toEqual(compare([...others].reverse()));
    expect(compare(others).records.map(({ id }) => id)).toEqual(['2024-09-18-acme-cloud', 'b', 'c', 'd']);
  });

  it('gives a reason wherever it says that a row is inexact or cannot be compared', () => {
    for (const { comparability, notes } of compare(records).rows)
      if (comparability.grade === 'not-comparable') {
        expect(comparability.reasons.length).toBeGreaterThan(0);
        expect(notes.join(' ')).toMatch(/cannot be compared/i);
      }
    const inexact = record({
      times: times({ started: '2024-09-18T04:00Z~', ended: '2024-09-18T11:00Z~' }),
      duration: { ...record().duration, stated: duration('PT7H~') },
    });
    const rows = compare([inexact, inexact]).rows.filter(
      ({ comparability }) => comparability.grade === 'inexact',
    );
    expect(rows.map(({ id }) => id)).toEqual(['time-started', 'time-ended', 'length-stated']);
    for (const { comparability, notes } of rows)
      expect(notes.join(' ')).toContain(`Comparable, inexact: ${comparability.reasons.join('; ')}`);
  });
});

describe('the row of a moment', () => {
  it('can be compared where both are exact to the same unit', () => {
    expect(gradeOf('time-started', started('2024-09-18T04:00Z'), started('2025-01-01T05:00Z'))).toBe('exact');
  });

  it.each([
    ['one is inexact', '2025-01-01T05:00Z~', 'inexact'],
    ['one is known to the day only', '2025-01-01', 'inexact'],
  ])('is inexact where %s', (_what, other, grade) => {
    expect(gradeOf('time-started', started('2024-09-18T04:00Z'), started(other))).toBe(grade);
  });

  it('cannot be compared where one is not known, and the cell says in which way', () => {
    const silent = record({ times: times({ started: { at: absent('undisclosed'), sources: ['report'] } }) });
    const row = rowOf('time-started', started('2024-09-18T04:00Z'), silent);
    expect(row.comparability.grade).toBe('not-comparable');
    expect(row.cells[1]![0]).toMatchObject({ isMuted: true, sources: ['report'] });
    expect(row.cells[1]![0]!.text).not.toBe('');
  });

  it('names the time since the start no finer than it is known', () => {
    const ended = record({
      times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T11:00Z..2024-09-18T11:20Z' }),
    });
    expect(rowOf('time-ended', ended, ended).cells[0]![0]!.detail).toContain(
      '7 h to 7 h 20 min after impact began',
    );
  });

  it('exists where at least one record has something to say about it', () => {
    const ids = compare([record(), record()]).rows.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['time-started', 'time-ended']));
  });
});

describe('the rows of length', () => {
  const lasting = (text: string) =>
    record({ duration: { span: duration(text), inWindows: absent(), stated: absent(), statedSources: [] } });

  it('say in the cell of the longer by how much at least, only where it is sure', () => {
    const later = (text: string) => ({ ...lasting(text), id: 'b', date: '2025-02-11' });
    const said = (a: string, b: string) => {
      const { differences, notes } = rowOf('length-span', lasting(a), later(b));
      return { differences, note: notes.join(' ') };
    };
    expect(said('PT7H11M', 'PT2H11M').differences).toEqual(['longer by at least 4 h 59 min', undefined]);
    expect(said('PT2H11M', 'PT9H').differences).toEqual([undefined, 'longer by at least 6 h 15 min']);
    expect(said('PT2H', 'PT2H15M')).toMatchObject({
      differences: [undefined, undefined],
      note: expect.stringContaining('they may be equal within what is known') as string,
    });
    expect(said('PT9H+', 'PT7H').note).not.toMatch(/equal/);
  });

  it('never mix the measures: each has its own row or none', () => {
    const stated = record({
      duration: { span: absent(), inWindows: absent(), stated: duration('PT6H'), statedSources: ['paper'] },
    });
    expect(gradeOf('length-span', lasting('PT7H11M'), stated)).toBe('not-comparable');
    expect(gradeOf('length-stated', lasting('PT7H11M'), stated)).toBe('not-comparable');
    expect(rowOf('length-inWindows', lasting('PT7H11M'), stated)).toBeUndefined();
  });
});

describe('the row of services', () => {
  const using = (...ids: string[]) =>
    record({ services: ids.map((id) => ({ id, name: id.toUpperCase(), nameThen: id.toUpperCase() })) });
  const details = (row: ReturnType<typeof rowOf>) =>
    row.cells.map((cell) => cell.map(({ text, detail }) => `${text}: ${detail ?? ''}`));

  it('says of two what they share and what only one has', () => {
    const row = rowOf('services', using('a', 'b'), using('a'));
    expect(details(row)).toEqual([['A: shared', 'B: only here'], ['A: shared']]);
    expect(noteOf('services', using('a'), using('b'))).toBe('They share no service.');
  });

  it('says of three who shares what', () => {
    const named = (date: string, ...ids: string[]) => ({ ...using(...ids), id: date, date });
    const row = rowOf(
      'services',
      named('2022-01-01', 'a', 'b', 'e'),
      named('2023-01-01', 'b', 'c', 'e'),
      named('2024-01-01', 'd', 'e'),
    );
    expect(details(row)).toEqual([
      ['A: only here', 'B: shared with Acme 2023', 'E: shared by all'],
      ['B: shared with Acme 2022', 'C: only here', 'E: shared by all'],
      ['D: only here', 'E: shared by all'],
    ]);
    expect(row.notes).toEqual(['Shared by all: E. Shared by Acme 2022 and Acme 2023: B.']);
    expect(noteOf('services', using('a'), using('b'), using('d'))).toBe('No service is shared by any two.');
  });
});

describe('the rows of causes', () => {
  it('name what all share', () => {
    const both = [
      withMechanisms(word('retry-storm', 'Retry storm'), word('a')),
      withMechanisms(word('retry-storm', 'Retry storm')),
    ];
    expect(noteOf('cause-mechanisms', ...both)).toContain('Shared: Retry storm');
    expect(noteOf('cause-mechanisms', withMechanisms(word('a')), withMechanisms(word('b')))).toContain(
      'They share no failure mode.',
    );
  });

  it.each(['undisclosed', 'unknown'])('take "%s" for no agreement, even on both sides', (silence) => {
    const row = rowOf('cause-mechanisms', withMechanisms(word(silence)), withMechanisms(word(silence)));
    expect(row.comparability.grade).toBe('not-comparable');
    expect(row.notes.join(' ')).not.toContain('Shared');
  });

  it('cannot be compared where one side has no word', () => {
    expect(gradeOf('cause-mechanisms', withMechanisms(word('a')), withMechanisms())).toBe('not-comparable');
  });
});

describe('the row of reports', () => {
  it('can be compared where two counts agree in all that they count', () => {
    expect(gradeOf('reports', withReports(report()), withReports(report({ count: quantity('5') })))).toBe(
      'exact',
    );
  });

  it('says of unlike counts why, with both numbers and no third', () => {
    const total = report({ kind: 'cumulative', count: quantity('43000'), window: timeWindow('2024-09-18') });
    const row = rowOf('reports', withReports(report()), withReports(total));
    const note = row.notes.join(' ');
    expect(row.comparability.grade).toBe('not-comparable');
    expect(note).toMatch(/86,000 and 43,000.*a peak against a total/);
    expect(JSON.stringify(row)).not.toMatch(/\b2(?:\.0)? ?(?:times|x|×)|50 ?%|half|twice/i);
  });

  it('shows a count that was not adopted as such, and judges without it', () => {
    const open = report({
      kind: 'unspecified',
      count: quantity('761000'),
      status: 'unverified',
      at: absent(),
    });
    const row = rowOf('reports', withReports(report(), open), withReports(report()));
    expect(textsOf(row)[0]).toEqual(['86,000 reports', '761,000 reports']);
    expect(row.cells[0]![1]).toMatchObject({ isMuted: true });
    expect(row.cells[0]![1]!.detail).toContain('unverified');
    expect(row.comparability.grade).toBe('exact');
  });

  it('is as bad as its worst pair when there are three', () => {
    const unlike = withReports(report({ kind: 'snapshot', at: time('2024-09-18T08:00Z') }));
    expect(gradeOf('reports', withReports(report()), withReports(report()), unlike)).toBe('not-comparable');
    expect(gradeOf('reports', withReports(report()), withReports(report()), withReports())).toBe(
      'not-comparable',
    );
  });
});

describe('the rows of figures', () => {
  const withFigure = (changes: Parameters<typeof figure>[0] = {}) => record({ figures: [figure(changes)] });

  it('exist for a measure that at least two records have', () => {
    expect(gradeOf('figure-revenue-lost', withFigure(), withFigure())).toBe('exact');
    expect(rowOf('figure-revenue-lost', withFigure(), record())).toBeUndefined();
  });

  it.each([
    ['units', { unit: 'EUR' }],
    ['places', { places: ['US'] }],
    ['methods', { method: 'a guess' }],
    ['services', { services: ['dns'] }],
  ])('cannot be compared over different %s', (what, changes) => {
    expect(gradeOf('figure-revenue-lost', withFigure(), withFigure(changes))).toBe('not-comparable');
    expect(noteOf('figure-revenue-lost', withFigure(), withFigure(changes))).toContain(`different ${what}`);
  });

  it('cannot be compared where one side has none that was adopted', () => {
    expect(gradeOf('figure-revenue-lost', withFigure(), withFigure({ status: 'rejected' }))).toBe(
      'not-comparable',
    );
  });
});

describe('the row of what users met', () => {
  it('names every source of each effect, and none of what others met', () => {
    const sources = ['a', 'b', 'c', 'd', 'e', 'f'];
    const impact = [
      ...sources.map((id) => impactEntry({ sources: [id] })),
      impactEntry({ effect: 'slow', sources: ['f'] }),
      impactEntry({ services: [], downstream: ['shop'], sources: ['shop-says'] }),
    ];
    const [cell] = rowOf('impact', record({ impact }), record({ id: 'b' })).cells;
    expect(cell).toEqual([
      { text: 'Errors', sources },
      { text: 'Slow', sources: ['f'] },
    ]);
  });
});
