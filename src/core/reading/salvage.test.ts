import { expect, it } from 'vitest';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { readYaml } from './front-matter.ts';
import { placeOfValue } from './places.ts';
import { salvage } from './salvage.ts';

const saved = (text: string) => {
  const { value, places } = readYaml(text, 2);
  return salvage(IncidentFrontMatterSchema.partial(), value, places);
};

it('keeps what has its form, to the last entry of a list, and nothing else', () => {
  const text = [
    'title: Short',
    'date: 2026-07-01',
    'services: [Not an id, cloud]',
    'cause: { trigger: attack, mechanisms: [retry-strom], text: Somebody came in., sources: [a] }',
    'times: { started: 2026-07-01T09:00Z, ended: ten }',
    'severity: 1',
    'sources:',
    '  - { id: a, kind: press, url: "https://a.example" }',
    '  - { id: b, kind: press, title: B, url: "https://b.example", colour: red }',
    '  - a.example',
    '  - { id: c, kind: press, title: C, url: "https://c.example" }',
    '',
  ].join('\n');
  expect(saved(text)?.data).toEqual({
    date: '2026-07-01',
    services: ['cloud'],
    cause: { trigger: 'attack', text: 'Somebody came in.', sources: ['a'] },
    times: { started: '2026-07-01T09:00Z' },
    sources: [
      { id: 'b', kind: 'press', title: 'B', url: 'https://b.example' },
      { id: 'c', kind: 'press', title: 'C', url: 'https://c.example' },
    ],
  });
});

it('knows where the entries that are left stand', () => {
  const places = saved(
    'services: [Not an id, cloud]\nsources:\n  - a.example\n  - https://b.example\n',
  )?.places;
  expect(places && placeOfValue(places, ['services', 0])).toEqual({ line: 2, column: 23 });
  expect(places && placeOfValue(places, ['sources', 0])).toEqual({ line: 5, column: 5 });
});

it('finds nothing in what is no group of fields, and all in what has no fault', () => {
  expect(saved('')?.data).toEqual({});
  expect(saved('date: 2026-07-01')?.data).toEqual({ date: '2026-07-01' });
});
