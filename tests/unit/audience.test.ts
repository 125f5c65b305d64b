import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { internalLines, withoutLines } from '../../src/core/audience/internal-lines.ts';
import { publicContent } from '../../src/core/audience/public-content.ts';
import type { ContentFiles } from '../../src/core/reading/content-file.ts';
import { KeptContent } from '../../src/node/parses/kept-content.ts';
import { publishContent } from '../../src/node/publish-content.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { withOwn } from '../builders/own-content.ts';
import { runs } from '../setup/runs.ts';

const fixture = (name: string): ContentFiles =>
  readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/audience', name) });
const all = fixture('all');
const settings = buildCollection(all).collection!.site;
const textsOf = ({ site, leads, files }: ContentFiles): string[] =>
  [site, leads, ...Object.values(files).flat()].map((file) => new TextDecoder().decode(file?.bytes));

/** What is public of content with one more record, or another one of the same id. */
function changed(incidents: Record<string, string>, more = '') {
  const content = withOwn(all, { settings: more, incidents });
  const { collection, problems } = buildCollection(content);
  return { problems, made: collection && publicContent(content, collection.site) };
}

const record = (body: string, fields = ''): string => `---
title: The crane cannot lift anything for an hour
date: 2026-02-01
services: [harbour-booking]
cause: unknown
sources: [https://news.example/crane-stands]
added: 2026-02-02
${fields}---

${body}
`;

describe('what the public may read of a content folder', () => {
  it('has no marked word, and says what the same content says that never had anything internal', () => {
    const { content, naming, isComparisonLeftOut } = publicContent(all, settings);
    expect(textsOf(content).filter((text) => /hush/i.test(text))).toEqual([]);
    expect([naming, isComparisonLeftOut]).toEqual([[], true]);
    const [made, wanted] = [content, fixture('public')].map((files) => buildCollection(files));
    expect(made?.problems).toEqual([]);
    expect([...(made?.collection?.records ?? [])]).toEqual([...(wanted?.collection?.records ?? [])]);
    expect(made?.collection?.site).toEqual(wanted?.collection?.site);
    expect(made?.collection?.leadsText).toBe(wanted?.collection?.leadsText);
    expect(made?.counts).toEqual(wanted?.counts);
  });

  it('is all of it, file for file, where nothing is internal', () => {
    const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });
    const files = good.files.incidents.filter(({ path }) => !path.includes('control-plane'));
    const plain = { ...good, files: { ...good.files, incidents: files } };
    const { content } = publicContent(plain, settings);
    expect(content.files.incidents).toEqual(files);
  });

  it('has no lead where records are internal that do not say otherwise, and no record but those that do', () => {
    const internal = { ...settings, audience: 'internal' as const };
    const { content } = publicContent(all, internal);
    expect([content.leads, content.files.incidents, content.files.services]).toEqual([undefined, [], []]);
  });

  it('keeps a service that a public record names, though most that name it are internal', () => {
    const { made } = changed({
      '2026-02-01-crane': record('It stood.').replace('[harbour-booking]', '[hushchild]'),
    });
    expect(made?.content.files.services.map(({ path }) => path)).toEqual(
      ['harbour-booking', 'harbour-ferry', 'hushchild', 'hushservice'].map(
        (id) => `content/services/${id}.md`,
      ),
    );
  });
});

describe('a public text that names an internal record', () => {
  const linked = record('It was like [another](/incidents/2026-01-12-hushid/).');

  it('is told by check, with its place', () => {
    const { problems } = changed({ '2026-02-01-crane': linked });
    expect(problems).toMatchObject([
      { file: 'content/incidents/2026-02-01-crane.md', line: 10, column: 34, rule: 'names-internal' },
    ]);
  });

  it.each([
    ['a link', linked],
    ['a mention of its id', record('See 2026-01-12-hushid.')],
    ['a link to a service of its own', record('See [it](/services/hushservice/).')],
    [
      'a reason',
      record('It stood.', 'changes: [{ on: 2026-02-03, what: Was taken for 2026-01-12-hushid }]\n'),
    ],
  ])('keeps a site from being made: %s', (_what, text) => {
    expect(changed({ '2026-02-01-crane': text }).made?.naming).toEqual([
      'content/incidents/2026-02-01-crane.md',
    ]);
  });

  it('keeps a site from being made: the title of a lead', () => {
    const text = `- title: The crane stood still as in 2026-01-12-hushid
  date: 2025-12
  organization: harbour
  link: https://news.example/crane
  kind: press
`;
    const leads = { path: 'content/leads.yml', bytes: new TextEncoder().encode(text) };
    expect(publicContent({ ...all, leads }, settings).naming).toEqual(['content/leads.yml']);
  });
});

describe('why no site is made for the public', () => {
  let folder: string;
  let kept: KeptContent;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hindsight-audience-'));
    kept = new KeptContent(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['an internal record has an error', record('It stood.', 'audience: internal\nhushfield: 1\n')],
    ['nobody can tell who may read a record', record('It stood.', 'audience: hushed\n')],
  ])('tells nothing of what is internal: %s', async (_what, text) => {
    const given = await publishContent(
      withOwn(all, { settings: '', incidents: { '2026-02-01-hushcrane': text } }),
      'public',
      kept,
    );
    expect(given).toMatchObject({ ok: false });
    expect(JSON.stringify(given)).not.toMatch(/hush/i);
  });
});

describe('internal sections', () => {
  const text = 'Before.\n\n## Attendees\n\nAnn.\n\n### More\n\nBo.\n\n## After\n\nEnd.\n';

  it.each([
    ['as it is written', 'Attendees'],
    ['in other letters', 'ATTENDEES'],
    ['with a colon', 'attendees:'],
  ])('end where the next section begins: %s', (_what, name) => {
    expect(withoutLines(text, internalLines(text, [name]))).toBe('Before.\n\n## After\n\nEnd.\n');
  });

  it.each([
    ['underlined', 'Before.\n\nAttendees\n---------\n\nAnn.\n'],
    ['in bold', 'Before.\n\n## **Attendees**\n\nAnn.\n'],
    ['within a quotation', 'Before.\n\n> ## Attendees\n>\n> Ann.\n'],
    ['within a list', 'Before.\n\n- ## Attendees\n\n  Ann.\n'],
    ['of the third level', 'Before.\n\n### Attendees\n\nAnn.\n'],
    ['with a letter of another form', 'Before.\n\n## Ａttendees\n\nAnn.\n'],
  ])('are found by their heading however it is written: %s', (_what, written) => {
    expect(withoutLines(written, internalLines(written, ['Attendees']))).toBe('Before.\n');
  });

  it('leave nothing of themselves among other sections, whatever stands in these', () => {
    const prose = fc.stringMatching(/^[a-z ]{0,20}$/).map((words) => `p ${words}`.trim());
    const section = fc.record({
      depth: fc.integer({ min: 2, max: 4 }),
      isInternal: fc.boolean(),
      paragraphs: fc.array(prose, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(section, { maxLength: 6 }), (sections) => {
        const write = (list: typeof sections): string =>
          list
            .map(({ depth, isInternal, paragraphs }) =>
              [
                `${'#'.repeat(depth)} ${isInternal ? 'Hush' : 'Open'}`,
                ...paragraphs.map((one) => (isInternal ? `hush ${one}` : one)),
              ].join('\n\n'),
            )
            .join('\n\n');
        let below = 7;
        const left = sections.filter(({ depth, isInternal }) => {
          if (depth <= below) below = isInternal ? depth : 7;
          return below === 7;
        });
        const whole = `Begin.\n\n${write(sections)}\n`;
        expect(withoutLines(whole, internalLines(whole, ['Hush'])).trim()).toBe(
          `Begin.\n\n${write(left)}`.trim(),
        );
      }),
      { numRuns: runs(200) },
    );
  });
});
