import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { record } from '../../../tests/builders/record.ts';
import { mostItems, toFeed, toRss, type FeedScope } from './feed.ts';

const address = (path: string): string => `https://example.org${path}`;
const site = { licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } };
const scope = (...records: IncidentRecord[]): FeedScope => ({
  title: 'Example: Acme Cloud',
  description: 'What was added and what was corrected.',
  path: '/services/cloud/',
  records,
});
const feedOf = (...records: IncidentRecord[]) => toFeed(scope(...records), { site, address });
const rssOf = (...records: IncidentRecord[]) => toRss(scope(...records), { site, address });

describe('a feed', () => {
  it('has a record on the day that it was added, at the address of its page', () => {
    const { items, options } = feedOf(record({ added: '2024-09-20' }));
    expect(items).toMatchObject([
      {
        title: 'Acme Cloud cannot change anything for seven hours',
        link: 'https://example.org/incidents/2024-09-18-acme-cloud/',
        date: new Date('2024-09-20T00:00:00Z'),
      },
    ]);
    expect(options).toMatchObject({
      link: 'https://example.org/services/cloud/',
      feedLinks: { rss: 'https://example.org/services/cloud/feed.xml' },
    });
  });

  it('has each correction on its own day, at its place in the page, with what was corrected', () => {
    const what = 'The end is a range.';
    const { items } = feedOf(record({ added: '2024-09-20', changes: [{ on: '2024-10-01', what }] }));
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      title: 'Corrected: Acme Cloud cannot change anything for seven hours',
      id: 'https://example.org/incidents/2024-09-18-acme-cloud/#change-1',
      description: '1 October 2024: The end is a range.',
      date: new Date('2024-10-01T00:00:00Z'),
    });
  });

  it('is dated by what it holds and not by the clock, so that two builds give the same bytes', () => {
    const one = record({ added: '2024-09-20' });
    expect(feedOf(one).options.updated).toEqual(new Date('2024-09-20T00:00:00Z'));
    expect(rssOf(one)).toBe(rssOf(one));
    expect(rssOf()).toContain('<channel>');
  });

  it('has a record that does not say when it was added last and without a date', () => {
    const undated = record({ id: '2026-05-12-bank', date: '2026-05-12' });
    const { items } = feedOf(undated, record({ added: '2024-09-20' }));
    expect(items.map(({ id = '' }) => id.split('/').at(-2))).toEqual([
      '2024-09-18-acme-cloud',
      '2026-05-12-bank',
    ]);
    expect(rssOf(undated)).not.toContain('<pubDate>');
    const { items: read } = JSON.parse(feedOf(undated).json1()) as { items: object[] };
    expect(read[0]).not.toHaveProperty('date_modified');
  });

  it('says how many it leaves out and where they are, and nothing of it where it leaves out none', () => {
    const many = Array.from({ length: mostItems + 3 }, (_, index) =>
      record({ id: `2024-09-18-outage-${index}`, added: '2024-09-20' }),
    );
    const { items, options } = feedOf(...many);
    expect(items).toHaveLength(mostItems);
    expect(options.description).toBe(
      'What was added and what was corrected. The newest 200 of 203 additions and corrections; the 3 older ones are on the pages of their incidents, https://example.org/incidents/, and in https://example.org/api/v2/incidents.json.',
    );
    expect(feedOf(...many.slice(3)).options.description).toBe('What was added and what was corrected.');
  });

  it('lets no text of a record end its element or become markup', () => {
    const tricky = record({
      title: 'A title with ]]> and <b> & more of it',
      summary: 'It ends ]]></item> here.',
      changes: [{ on: '2024-10-01', what: 'It was ]]></item> <i>before</i>.' }],
    });
    const rss = rssOf(tricky);
    const withoutTexts = rss.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
    expect(withoutTexts.match(/<\/item>/g)).toHaveLength(2);
    expect(withoutTexts).not.toContain('here.');
    expect(rss).not.toMatch(/<[bi]>/);
    expect(feedOf(tricky).json1()).not.toMatch(/content_html[^\n]*</);
  });
});
