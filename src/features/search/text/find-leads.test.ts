import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead, LeadsData } from '../../leads/index.ts';
import { findLeads, indexLeads } from './find-leads.ts';

const lead = (title: string, date: string, more: Partial<Lead> = {}): Lead => ({
  title,
  date,
  organization: { name: 'Initech' },
  link: `https://initech.example/${encodeURIComponent(title)}`,
  kind: 'press',
  ...more,
});

const data: LeadsData = {
  leads: [
    lead('A certificate expires and nobody is paid', '2024-03-02'),
    lead('Cloud DNS names are gone', '2023-07', { organization: { id: 'globex', name: 'Globex' } }),
    lead('Certificates of the payroll are revoked', '2019-03-28', {
      note: 'The clock of us-east-1 was wrong.',
    }),
    lead('Café terminals decline cards', '2018'),
  ],
  kinds: { press: 'Press' },
  names: { globex: ['Globex Hosting', 'globx'] },
};
const indexed = await indexLeads(data, () => Promise.resolve());
const found = (query: string): string[] => findLeads(indexed, query).map(({ date }) => date);

describe('leads', () => {
  it.each([
    ['certificate', ['2024-03-02', '2019-03-28']],
    ['expired certificates', ['2024-03-02']],
    ['payroll', ['2019-03-28']],
    ['payr', ['2019-03-28']],
    ['PAYROLL', ['2019-03-28']],
    ['globex', ['2023-07']],
    ['globx', ['2023-07']],
    ['july 2023', ['2023-07']],
    ['us-east-1', ['2019-03-28']],
    ['"are gone"', ['2023-07']],
    ['"gone are"', []],
    ['café', ['2018']],
    ['the', ['2019-03-28']],
    ['xylophone', []],
    ['', []],
  ])('are found by the words of %j', (query, dates) => {
    expect(found(query)).toEqual(dates);
  });

  it('are found by another word for the same', () => {
    expect(found('cert')).toEqual(['2024-03-02', '2019-03-28']);
    expect(found('atms')).toEqual(['2018']);
  });

  it('that have all words hide those that have one of them; without such, any word counts', () => {
    expect(found('certificate revoked')).toEqual(['2019-03-28']);
    expect(found('dns xylophone')).toEqual(['2023-07']);
    expect(found('dns terminals').toSorted()).toEqual(['2018', '2023-07']);
  });

  it('are those of the list, each once, whatever is searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const leads = findLeads(indexed, query);
        expect(new Set(leads).size).toBe(leads.length);
        expect(data.leads).toEqual(expect.arrayContaining(leads));
      }),
    );
  });

  it('are found by every word of their title', () => {
    for (const one of data.leads)
      for (const word of one.title.split(' ').filter((text) => text.length > 3))
        expect(findLeads(indexed, word)).toContain(one);
  });
});
