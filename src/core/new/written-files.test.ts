import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { OrganizationSchema, ServiceSchema } from '../../../schemas/registry.ts';
import { openDocument } from '../reading/open-file.ts';
import { findForbiddenCharacter } from '../reading/printable.ts';
import { readDocument } from '../reading/read-document.ts';
import type { Given } from './given.ts';
import { toNewFiles, type NewFile } from './new-files.ts';
import { settle } from './settle.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';
import { runs } from '../../../tests/setup/runs.ts';

const registry = { services: new Map(), organizations: new Map(), counters: new Map() };

/** What YAML, Markdown, a terminal or a file system could take for something other than text. */
const syntax = fc.constantFrom(
  ...[
    ': ',
    ' #',
    '#',
    '- ',
    '? ',
    '"',
    "'",
    '\\',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
  ],
  ...[
    '%',
    '@',
    '`',
    '---',
    '...',
    '~',
    'null',
    'yes',
    '0x1f',
    '1e3',
    '<<: ',
    '../',
    '/',
    '\u00a0',
    ' ',
    '  ',
  ],
  ...['a', 'word', 'é', '😀', '[@a]', ':', '=', '\\n', '\\u001b'],
);
const anything = fc.oneof(
  syntax,
  fc.constantFrom('\n', '\r\n', '\u0000', '\u001b[2J', '\u0085', '\u2028', '\ufeff', '\u202e', '\ud800'),
  fc.constantFrom('<b>', '](javascript:x)', '```', '[a]: x', '\n---\n', '\n\n'),
  fc.string({ unit: anyCharacter, maxLength: 5 }),
);
const textOf = (part: fc.Arbitrary<string>) =>
  fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
const hostile = fc.oneof(
  { weight: 9, arbitrary: textOf(syntax) },
  { weight: 1, arbitrary: textOf(anything) },
);
const sometimes = (usual: string) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: textOf(anything) });
const long = hostile.map((text) => `${text} and what failed of it ${text}`.slice(0, 112));
const named = hostile.map((text) => `${text}x`);

const givens: fc.Arbitrary<Given> = fc.record(
  {
    title: long,
    date: sometimes('2026-05-12'),
    services: sometimes('new thing').map((name) => [name]),
    cause: sometimes('undisclosed'),
    source: fc.array(
      sometimes('https://news.example.org/a').map((url) => `https://a.example/${url}`),
      { minLength: 1, maxLength: 3 },
    ),
    'source-title': fc.array(named, { minLength: 3, maxLength: 3 }),
    'source-kind': fc.constant(['press', 'press', 'paper']),
    duration: sometimes('PT2H'),
    reports: sometimes('4200'),
    text: long,
    slug: sometimes('short-name'),
    organization: sometimes('new owner'),
    'organization-name': named,
    'service-name': named,
    'service-kind': fc.constant('saas'),
  },
  {
    requiredKeys: [
      'title',
      'date',
      'services',
      'cause',
      'source',
      'source-title',
      'source-kind',
      'organization',
      'service-name',
      'service-kind',
    ],
  },
);

function read(schema: Parameters<typeof readDocument>[0], { path, text }: NewFile) {
  const opened = openDocument({ path, bytes: new TextEncoder().encode(text) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { document, problems } = readDocument(schema, opened.text);
  expect(problems).toEqual([]);
  return { data: document?.data, body: opened.text.body.trim() };
}

const matching = (given: Given): Given => {
  const count = given.source?.length ?? 0;
  const cut = (list: readonly string[] = []) => (count === 1 ? undefined : list.slice(0, count));
  return { ...given, 'source-title': cut(given['source-title']), 'source-kind': cut(given['source-kind']) };
};

it('parse to exactly what was answered, or the answers are refused with a message', () => {
  let written = 0;
  fc.assert(
    fc.property(givens, (all) => {
      const given = matching(all);
      const settled = settle(given, registry);
      if (!settled.ok) {
        expect(settled.faults.length).toBeGreaterThan(0);
        for (const { fault } of settled.faults) expect(fault.message).not.toBe('');
        return;
      }
      written += 1;
      const { answers } = settled;
      const files = toNewFiles(answers, '2026-11-20');
      for (const { path, text } of files) {
        expect(path).toMatch(/^(?:incidents|services|organizations)\/[a-z0-9-]+\.md$/);
        expect(findForbiddenCharacter(text)).toBeUndefined();
      }
      const [organization, service, incident] = files;
      expect(read(OrganizationSchema, organization).data).toEqual({
        name: answers.newOrganizations[0]!.name,
      });
      expect(read(ServiceSchema, service!).data).toMatchObject({
        name: given['service-name']!.trim(),
        kind: 'saas',
      });
      const { data, body } = read(IncidentFrontMatterSchema, incident!);
      expect(data).toMatchObject({
        title: given.title!.trim(),
        date: answers.date,
        added: '2026-11-20',
        services: [answers.newServices[0]!.id],
      });
      const sources = (data as { sources: (string | { url: string; title: string })[] }).sources;
      expect(sources.map((source) => (typeof source === 'string' ? source : source.url))).toEqual(
        given.source!.map((url) => url.trim()),
      );
      if (sources.length > 1)
        expect(sources.map((source) => typeof source === 'object' && source.title)).toEqual(
          given['source-title']!.map((title) => title.trim()),
        );
      if (given.text !== undefined) expect(body).toBe(given.text.replace(/\r\n?/g, '\n').trim());
    }),
    { numRuns: runs(1000) },
  );
  expect(written).toBeGreaterThan(runs(50));
});
