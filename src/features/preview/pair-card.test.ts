import { describe, expect, it } from 'vitest';
import { quantity, record, report, times, timeWindow, withReports } from '../../../tests/builders/record.ts';
import { compare } from '../compare/index.ts';
import { pairCard, pairCardAlt } from './pair-card.ts';

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
      ['Duration', '', '7 h', '7 h'],
      ['Problem reports', 'not comparable', '86,000, peak at one moment', '9,000, total over a window'],
    ]);
    expect(pairCardAlt(compare([first, second]))).toBe(
      `18 September 2024: ${first.title}. 11 February 2025: ${second.title}. ` +
        'Duration: 7 h / 7 h. ' +
        'Problem reports: 86,000, peak at one moment / 9,000, total over a window (not comparable). ' +
        'Trigger: Limit or expiry / Limit or expiry.',
    );
  });

  it('shows what is not known as such, and never a ratio', () => {
    const open = { ...second, times: times({}), duration: record({ times: times({}) }).duration };
    const { rows } = pairCard(compare([first, open]), 'Example');
    expect(rows[1]).toEqual({
      label: 'Duration',
      grade: 'not comparable',
      cells: [
        { text: '7 h', isKnown: true },
        { text: 'nothing recorded yet', isKnown: false },
      ],
    });
    expect(JSON.stringify(pairCard(compare([first, second]), ''))).not.toMatch(/times|%|×|\bratio|longer/i);
  });

  it('leaves out the row of which nobody has said anything', () => {
    const unasked = record({ reports: { absence: 'not-recorded', entries: [] } });
    const { rows } = pairCard(compare([unasked, record()]), '');
    expect(rows.map(({ label }) => label)).toEqual(['Trigger', 'Duration']);
  });
});
