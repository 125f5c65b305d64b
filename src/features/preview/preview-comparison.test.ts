import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Collection } from '../../core/collection/collection.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { quantity, record, report, times, timeWindow, withReports } from '../../../tests/builders/record.ts';
import { listCard, listCardAlt, pairCard, pairCardAlt } from './preview-comparison.ts';
import { compare } from '../compare/index.ts';
import { toFacets } from '../search/index.ts';
import { siteCard, siteCardAlt } from './preview-site.ts';

const first = withReports(report());
const second = {
  ...withReports(report({ kind: 'cumulative', count: quantity('9000'), window: timeWindow('2025-02-11') })),
  id: '2025-02-11-other',
  title: 'Another long day without any clouds',
  date: '2025-02-11',
};

describe('the preview image of a pair', () => {
  it('lays the facts side by side and says what cannot be compared', () => {
    const { sides, rows } = pairCard(compare([first, second]), 'Example');
    expect(sides).toEqual([
      { date: '18 September 2024', title: first.title },
      { date: '11 February 2025', title: second.title },
    ]);
    expect(rows.map(({ label, grade, cells }) => [label, grade, ...cells.map(({ text }) => text)])).toEqual([
      ['Trigger', '', 'Limit or expiry', 'Limit or expiry'],
      ['Start to end of impact', '', '7 h', '7 h'],
      ['Reports', 'not comparable', '86,000, peak at one moment', '9,000, total over a window'],
    ]);
    expect(pairCardAlt(compare([first, second]))).toBe(
      `18 September 2024: ${first.title}. 11 February 2025: ${second.title}. ` +
        'Start to end of impact: 7 h / 7 h. ' +
        'Reports: 86,000, peak at one moment / 9,000, total over a window (not comparable). ' +
        'Trigger: Limit or expiry / Limit or expiry.',
    );
  });

  it('shows what is not known as such, and never a ratio', () => {
    const open = { ...second, times: times({}), duration: record({ times: times({}) }).duration };
    const { rows } = pairCard(compare([first, open]), 'Example');
    expect(rows[1]).toEqual({
      label: 'Start to end of impact',
      grade: 'not comparable',
      cells: [
        { text: '7 h', isKnown: true },
        { text: 'nothing recorded yet', isKnown: false },
      ],
    });
    expect(JSON.stringify(pairCard(compare([first, second]), ''))).not.toMatch(/times|%|×|ratio|longer/i);
  });

  it('leaves out the row of which nobody has said anything', () => {
    const unasked = record({ reports: { absence: 'not-recorded', entries: [] } });
    const { rows } = pairCard(compare([unasked, record()]), '');
    expect(rows.map(({ label }) => label)).toEqual(['Trigger', 'Start to end of impact']);
  });
});

describe("the preview image of an editors' page", () => {
  const records = Array.from({ length: 7 }, (_, index) => record({ id: `2024-09-1${index}-acme` }));
  const withPage = (...all: IncidentRecord[]) =>
    collection({
      records: all,
      comparisons: { days: { title: 'What do bad days share?', incidents: all.map(({ id }) => id) } },
    });

  it('names the first five, and how many more', () => {
    const page = withPage(...records);
    const card = listCard(page, 'days');
    expect(card).toMatchObject({ site: 'Example Knowledge Base', title: 'What do bad days share?', more: 2 });
    expect(card.lines).toHaveLength(5);
    expect(card.lines[0]).toEqual({
      date: '18 September 2024',
      organizations: 'Acme',
      title: 'Acme Cloud cannot change anything for seven hours',
      began: 'Limit or expiry',
      isKnown: true,
    });
    expect(listCardAlt(page, 'days')).toMatch(/^What do bad days share\? .* And 2 more\.$/);
  });

  it('shows no draft', () => {
    const card = listCard(withPage(records[0]!, { ...records[1]!, review: 'draft' }), 'days');
    expect(card.lines).toHaveLength(1);
    expect(card.more).toBe(1);
  });
});

const facetsOf = (all: Collection) => toFacets([...all.records.values()], all.registry);

describe('the preview image of the site', () => {
  it('counts what the home page counts, and draws every outage', () => {
    const all = collection({ records: [first, second] });
    const card = siteCard(all, facetsOf(all));
    expect(card).toMatchObject({ site: 'Example Knowledge Base', tagline: 'Outages that never happened' });
    expect(card.counts).toMatch(/^2 incidents, 4 sources/);
    expect(card.dots).toHaveLength(2);
    expect(siteCardAlt(collection({}).site)).toBe('Example Knowledge Base: Outages that never happened');
    expect(siteCard(collection({}), facetsOf(collection({})))).toMatchObject({ dots: [], years: [] });
  });
});
