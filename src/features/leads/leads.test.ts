import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { LeadList } from './LeadList.tsx';
import { kindLabels, leadsByYear, leadsOf, leadsOfOrganization, toLeadsData } from './leads.ts';

const lead = (title: string, date: string, organization: string) => ({
  title,
  date,
  organization,
  link: `https://news.example/${title}`,
  kind: 'press' as const,
});

const all = collection({
  organizations: {
    acme: { name: 'Acme', aliases: ['Acme Hosting', 'The Company'], misspellings: ['Amce'] },
    globex: { name: 'Globex', names: [{ name: 'Globe Exchange', until: '2010' }], aliases: ['the company'] },
  },
  leads: [
    lead('a', '2023-07', 'acme'),
    lead('b', '2023-07-04', 'ACME Hosting'),
    lead('c', '2024', 'Globe Exchange'),
    lead('d', '2023', 'The Company'),
    lead('e', '2019-01-01', 'Initech'),
  ],
});

describe('leads', () => {
  it('are known to an organization by its id and by each name that only it goes by', () => {
    expect(
      leadsOf(all).map(({ title, organization }) => [title, organization.id, organization.name]),
    ).toEqual([
      ['c', 'globex', 'Globex'],
      ['b', 'acme', 'Acme'],
      ['a', 'acme', 'Acme'],
      ['d', undefined, 'The Company'],
      ['e', undefined, 'Initech'],
    ]);
    expect(leadsOfOrganization(all, 'acme').map(({ title }) => title)).toEqual(['b', 'a']);
    expect(leadsOfOrganization(all, 'initech')).toEqual([]);
  });

  it('stand by year, the latest first', () => {
    expect(leadsByYear(all).map(({ year, leads }) => [year, leads.length])).toEqual([
      ['2024', 1],
      ['2023', 3],
      ['2019', 1],
    ]);
  });

  it('bring the other names of their organizations once, and the labels of their kinds', () => {
    const { kinds, names } = toLeadsData(all);
    expect(kinds).toEqual({ press: 'Press' });
    expect(names).toEqual({
      acme: ['Acme Hosting', 'The Company', 'Amce'],
      globex: ['Globe Exchange', 'the company'],
    });
  });

  it('stay text and lead nowhere else, whatever they say', () => {
    const hostile = collection({
      leads: [
        {
          title: '<img src=x onerror=alert(1)> & "more"',
          date: '2023',
          organization: '</a><script>alert(1)</script>',
          link: 'https://a.example/?q=&lt;x&title=y#z',
          kind: 'press',
          note: '[x](javascript:alert(1)) <b>',
        },
      ],
    });
    const leads = leadsOf(hostile);
    const html = renderToString(h(LeadList, { leads, kinds: kindLabels(leads) }));
    expect(html).not.toMatch(/<(?:img|script|b)\b/);
    const [account, form] = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    );
    expect(account).toBe(leads[0]?.link);
    const given = new URL(form ?? '', 'https://site.example').searchParams;
    expect(Object.fromEntries(given)).toEqual({
      title: leads[0]?.title,
      date: '2023',
      organization: '</a><script>alert(1)</script>',
      source: leads[0]?.link,
      kind: 'press',
    });
  });
});
