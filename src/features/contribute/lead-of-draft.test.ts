import { expect, it } from 'vitest';
import { readYamlList } from '../../core/reading/front-matter.ts';
import { readLeads } from '../../core/new/lead-entries.ts';
import { leadOfDraft } from './lead-of-draft.ts';

const text = `# What is known.
- title: First outage of all
  link: https://a.example/one
  note: >-
    Two lines
    of a note.

- title: Second outage of all
  link: https://www.b.example/two/
# The third.
- title: Third outage of all
  link: https://c.example/three#there
`;
const leads = readLeads(text);
const naming = (url: string) => `title: A\nsources:\n  - { id: a, url: "${url}" }\n`;

it('is found by its account, in whichever spelling of its address, and goes with its lines alone', () => {
  const found = leadOfDraft(naming('http://b.example/two?utm_source=x'), leads);
  expect(found).toMatchObject({ title: 'Second outage of all', first: 8, last: 9 });
  expect(found?.file?.path).toBe('content/leads.yml');
  expect(found?.file?.text).toBe(text.replace(/- title: Second[^#]*/, ''));
  expect(leadOfDraft('sources: [https://a.example/one]', leads)).toMatchObject({ first: 2, last: 6 });
  expect(leadOfDraft(naming('https://c.example/three#there'), leads)?.last).toBe(12);
});

it('is none for other documents and other places on one page', () => {
  for (const url of ['https://c.example/three#here', 'https://d.example/', ''])
    expect(leadOfDraft(naming(url), leads)).toBeUndefined();
  expect(leadOfDraft('sources:', leads)).toBeUndefined();
  expect(leadOfDraft(naming('https://a.example/one'), readLeads('not: a list'))).toBeUndefined();
});

it('takes the list with it where it is the only one', () => {
  expect(
    leadOfDraft(naming('https://a.example/one'), readLeads(text.slice(0, text.indexOf('- title: Second')))),
  ).toMatchObject({
    first: 2,
    file: undefined,
  });
});

it('leaves every other entry as it was', () => {
  const all = readYamlList(text, 1).value as { link: string }[];
  for (const { link } of all)
    expect(readYamlList(leadOfDraft(naming(link), leads)?.file?.text ?? '', 1).value).toEqual(
      all.filter((lead) => lead.link !== link),
    );
});
