import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { record } from '../../../tests/builders/record.ts';
import { listCard, listCardAlt } from './list-card.ts';

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
