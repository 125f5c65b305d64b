import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../../../tests/builders/checked-incident.ts';
import { parseSource } from '../collection/parse-source.ts';
import { maxClaimsBytes } from '../reading/limits.ts';
import { checkLeads } from './check-leads.ts';
import { otherIncidents } from './other-incident.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const lead = (change: Record<string, string>): string =>
  Object.entries({
    title: 'The payroll runs twice',
    date: '2019-03-28',
    organization: 'Initech',
    link: 'https://www.initech.example/blog/payroll',
    kind: 'operator-postmortem',
    ...change,
  })
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('');

function parse(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const parsed = parseSource({ kind: 'leads', file: { path: 'content/leads.yml', bytes } });
  if (parsed.kind !== 'leads') throw new Error('This is something else.');
  return parsed;
}

/** Its source is https://news.example/a. */
const record = written();

function faults(text: string, { today, incidents = [] }: { today?: string; incidents?: (typeof record)[] }) {
  const { file, problems } = parse(text);
  expect(problems).toEqual([]);
  return checkLeads(file!, { incidents: otherIncidents(incidents), today }).map(
    ({ line, rule }) => `${line} ${rule}`,
  );
}

describe('leads', () => {
  it('are read in the order of their file, each with what is written of it', () => {
    const { file } = parse(
      lead({ date: '2019' }) + lead({ title: 'The payroll runs never', note: 'Nothing.' }),
    );
    expect(file?.leads.map(({ date, note }) => [date, note])).toEqual([
      ['2019', undefined],
      ['2019-03-28', 'Nothing.'],
    ]);
  });

  it('are refused unread where the file is too large', () => {
    const { file, problems } = parse(new Uint8Array(maxClaimsBytes + 1));
    expect(file).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['file-too-large']);
  });

  it('lie in the future only where they do so everywhere on Earth, as precisely as they are known', () => {
    const at = (date: string) => faults(lead({ date }), { today: '2026-11-30' });
    expect(['2026', '2026-11', '2026-11-30', '2026-12-01', '2026-12'].flatMap(at)).toEqual([]);
    expect(['2027', '2027-01', '2026-12-02'].flatMap(at)).toEqual(Array(3).fill('2 in-the-future'));
    expect(faults(lead({ date: '2027' }), {})).toEqual([]);
  });

  it.each([
    'https://news.example/a',
    'https://www.news.example/a/',
    'https://news.example/a?utm_source=mail',
    'https://news.example/a#:~:text=twice',
  ])('are written up where a record names the same document: %s', (link) => {
    expect(faults(lead({ link }), { incidents: [record] })).toEqual(['4 lead-is-written']);
  });

  it.each(['https://news.example/b', 'https://news.example/a?id=2', 'https://news.example/a#in-june'])(
    'are not where it is another document, or another part of it: %s',
    (link) => {
      expect(faults(lead({ link }), { incidents: [record] })).toEqual([]);
    },
  );

  it('may name parts of one page, which differ in more than their letters', () => {
    const part = (title: string, place: string) =>
      lead({ title, link: `https://initech.example/reports#${place}` });
    expect(
      faults(part('The payroll runs twice', 'june') + part('The payroll runs never', 'july'), {}),
    ).toEqual([]);
    expect(
      faults(part('The payroll runs twice', 'june') + part('The payroll runs never', 'june'), {}),
    ).toEqual(['9 duplicate-lead']);
  });

  it('have no fault with any order of them that they have not in another', () => {
    const three = [
      lead({}),
      lead({ title: 'The payroll runs never', link: 'https://initech.example/2' }),
      lead({ title: 'The payroll runs early', link: 'https://initech.example/3' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...three, three[0]!], { minLength: 1 }), (some) => {
        const isTwice = some.filter((one) => one === three[0]).length === 2;
        expect(faults(some.join(''), {})).toHaveLength(isTwice ? 2 : 0);
      }),
    );
  });
});
