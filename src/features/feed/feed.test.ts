import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { record } from '../../../tests/builders/record.ts';
import { toFeed } from './feed.ts';

const address = (path: string): string => `https://example.org${path}`;
const many = Array.from({ length: 60 }, (_, index) => record({ id: `2024-09-18-outage-${index}` }));

describe('the feed', () => {
  it('has the newest fifty, each with the address of its page', () => {
    const { items } = toFeed(collection({ records: many }), address);
    expect(items).toHaveLength(50);
    expect(items[0]).toMatchObject({
      title: 'Acme Cloud cannot change anything for seven hours',
      link: 'https://example.org/incidents/2024-09-18-outage-0/',
      date: new Date('2024-09-18T00:00:00Z'),
    });
  });

  it('leaves out drafts and withdrawn records', () => {
    const draft = record({ id: '2025-01-01-draft', review: 'draft' });
    const withdrawn = record({
      id: '2025-01-02-withdrawn',
      withdrawn: { on: '2025-02-01', why: 'It was the day before.' },
    });
    expect(toFeed(collection({ records: [withdrawn, draft, record()] }), address).items).toHaveLength(1);
  });

  it('is dated by its newest incident and not by the clock, so that two builds give the same bytes', () => {
    const made = () => toFeed(collection({ records: [record()] }), address);
    expect(made().options.updated).toEqual(new Date('2024-09-18T00:00:00Z'));
    expect(made().rss2()).toBe(made().rss2());
    expect(toFeed(collection({}), address).rss2()).toContain('<channel>');
  });

  it('lets no text of a record end its element', () => {
    const tricky = record({
      title: 'A title with ]]> and <b> & more of it',
      summary: 'It ends ]]></item> here.',
    });
    const rss = toFeed(collection({ records: [tricky] }), address).rss2();
    const withoutTexts = rss.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
    expect(withoutTexts.match(/<\/item>/g)).toHaveLength(1);
    expect(withoutTexts).not.toContain('here.');
  });
});
