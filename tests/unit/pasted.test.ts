import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCollection } from '../builders/build-collection.ts';
import { fixContent } from '../../src/core/fix/fix-content.ts';
import type { ContentFile } from '../../src/core/reading/content-file.ts';
import { readContent } from '../../src/node/read-content.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const good = readContent({ name: 'content', location: join(fixtures, 'good') });
const path = 'content/incidents/2026-02-03-booking.md';

/** The good content with one more incident, fixed. */
function fixed(text: string): { text: string; content: ReturnType<typeof fixContent>['content'] } {
  const file: ContentFile = { path, bytes: new TextEncoder().encode(text) };
  const files = { ...good.files, incidents: [...good.files.incidents, file] };
  const { content } = fixContent({ ...good, files }, (one) => one === path);
  const after = content.files.incidents.find((one) => one.path === path);
  return { text: new TextDecoder().decode(after?.bytes), content };
}

const frontMatter = `---
title: Example Bank's customers cannot log in for an hour
date: 2026-02-03
services: [example-bank-login]
cause: config-change
sources: [private]
---

Nobody could log in.

`;

/** Every file is a section "Timeline" as teams write it; the edits by hand that it needs stand beside its name. */
const edits: Record<string, [from: string, to: string][]> = {
  'no-zone.md': [['## Timeline\n', '## Timeline\n\nAll times in UTC.\n']],
  'neither-zone-nor-day.md': [
    ['## Timeline\n', '## Timeline\n\nAll times in UTC.\n'],
    ['- 00:20', '- 2026-02-03 09:40'],
  ],
};
const shapes = readdirSync(join(fixtures, 'pasted')).sort();

const timelineOf = (content: ReturnType<typeof fixed>['content']): string[][] =>
  (buildCollection(content).collection?.incidents.get('2026-02-03-booking')?.timeline ?? []).map(
    ({ at, text }) => [at.text, text],
  );
const messages = (content: ReturnType<typeof fixed>['content']): string =>
  buildCollection(content)
    .problems.map(({ message, write }) => `${message} ${write ?? ''}`)
    .join('\n');

describe('a timeline as people write it', () => {
  it.each(shapes)('%s is valid once it is fixed, with at most two edits', (name) => {
    const pasted = frontMatter + readFileSync(join(fixtures, 'pasted', name), 'utf8');
    const byHand = edits[name] ?? [];
    expect(byHand.length).toBeLessThanOrEqual(2);
    const { text, content } = fixed(byHand.reduce((so, [from, to]) => so.replace(from, to), pasted));
    expect(messages(content)).toBe('');
    const timeline = buildCollection(content).collection?.incidents.get('2026-02-03-booking')?.timeline ?? [];
    expect(timeline.map(({ at, text: said }) => [at.earliest, said])).toEqual([
      ['2026-02-03T08:10:00Z', 'Login fails.'],
      ['2026-02-03T09:40:00Z', 'Login works again.'],
    ]);
    expect(fixed(text).text).toBe(text);
  });

  it.each<[what: string, section: string, entries: string[][], fields?: string]>([
    [
      'who did what stands in columns',
      '| When (UTC) | Who | What | Notes |\n|---|---|---|---|\n| 08:10 | On-call | Rolls back | PR 7 |\n| ~09:40 | | Works | |\n',
      [
        ['2026-02-03T08:10Z', 'On-call: Rolls back. Notes: PR 7'],
        ['2026-02-03T09:40Z~', 'Works'],
      ],
    ],
    [
      'a stretch of time has an end',
      'All times in UTC.\n\n- 08:10-08:25 Rollback.\n- 08:30 – 09:00 (UTC): Load returns.\n',
      [
        ['2026-02-03T08:10Z', 'Until 08:25 UTC: Rollback.'],
        ['2026-02-03T08:30Z', 'Until 09:00 UTC: Load returns.'],
      ],
    ],
    [
      'nobody knows the end of a stretch',
      'All times in UTC.\n\n- 08:10-12:?? Rollback.\n',
      [['2026-02-03T08:10Z', '-12:?? Rollback.']],
    ],
    [
      'the ends of stretches stand in a column',
      '| Start (UTC) | End | Event |\n|---|---|---|\n| 08:10 | 08:25 | Rollback. |\n| 08:30 | | Load returns. |\n',
      [
        ['2026-02-03T08:10Z', 'Until 08:25 UTC: Rollback.'],
        ['2026-02-03T08:30Z', 'Load returns.'],
      ],
    ],
    [
      'midnight passes below a day',
      'All times in UTC.\n\n### 2026-02-03\n\n- 23:10 Down.\n- 00:20 Up.\n',
      [
        ['2026-02-03T23:10Z', 'Down.'],
        ['2026-02-04T00:20Z', 'Up.'],
      ],
    ],
    [
      'the clocks are those of another zone than the day of the record',
      'All times in UTC-8.\n\n- 16:10 Down.\n- 17:20 Up.\n',
      [
        ['2026-02-02T16:10-08:00', 'Down.'],
        ['2026-02-02T17:20-08:00', 'Up.'],
      ],
    ],
    [
      'the record names the zone that letters may mean',
      'All times in EST.\n\n- 08:10 Down.\n- 09:20 Up.\n',
      [
        ['2026-02-03T08:10-05:00', 'Down.'],
        ['2026-02-03T09:20-05:00', 'Up.'],
      ],
      'zone: America/New_York\n',
    ],
    [
      'headings have texts below them',
      'All times in UTC.\n\n### 08:10 - Login fails\n\nFor all.\n\nReally.\n\n### 09:40\n\nWorks.\n',
      [
        ['2026-02-03T08:10Z', 'Login fails For all. Really.'],
        ['2026-02-03T09:40Z', 'Works.'],
      ],
    ],
    [
      'details stand below entries',
      'Times are UTC.\n\n* **08:10 Login fails** for all\n    * of Ghent\n* 09:40 It\n  works.\n',
      [
        ['2026-02-03T08:10Z', 'Login fails for all of Ghent'],
        ['2026-02-03T09:40Z', 'It works.'],
      ],
    ],
  ])('says the same in a list when %s', (_what, section, entries, fields = '') => {
    const head = frontMatter.replace('services:', `${fields}services:`);
    const { text, content } = fixed(`${head}## Timeline\n\n${section}`);
    expect(messages(content)).toBe('');
    expect(timelineOf(content)).toEqual(entries);
    expect(fixed(text).text).toBe(text);
  });

  it.each([
    ['no zone anywhere', '- 08:47 - Login fails.\n- 09:00 - It works.\n', 'nothing says the zone'],
    [
      'two zones',
      'All times in UTC.\n\n| Time (CET) | Event |\n|---|---|\n| 08:47 | Down |\n',
      'UTC and CET are both said to be the zone',
    ],
    [
      'a slip in the order',
      'All times in UTC.\n\n- 08:47 Login fails.\n- 08:40 It works.\n',
      '"08:40" is earlier than the time above it',
    ],
    [
      'midnight passed and no day',
      'All times in UTC.\n\n- 23:10 Login fails.\n- 00:20 It works.\n',
      'nothing says on which day its clock times begin. ### 2026-02-03',
    ],
    [
      'clocks of a zone that see two days of the record',
      'All times in UTC-8.\n\n- 15:10 Login fails.\n- 16:20 It works.\n',
      'nothing says on which day',
    ],
    [
      'an offset or the end of a stretch',
      '- 2026-02-03 07:10-08:00 Login fails.\n',
      'nothing says the zone of its clock times',
    ],
    [
      'words among the entries',
      'All times in UTC.\n\n- 08:47 Login fails.\n- Later it works.\n',
      'does not begin with a time',
    ],
    [
      'the wrong half of the year',
      'All times in EDT.\n\n- 08:47 Login fails.\n- 09:00 It works.\n',
      '"08:47 EDT" names its zone by the letters "EDT", and on that day the clocks of New York were on EST. 2026-02-03T08:47-05:00 (if the clock is right), 2026-02-03T08:47-04:00 (if EDT is right)',
    ],
    [
      'letters that mean several zones',
      'All times in PST.\n\n- 08:47 Login fails.\n',
      '2026-02-03T08:47-08:00 (Los Angeles), 2026-02-03T08:47+08:00 (Manila)',
    ],
    [
      'a row without a time',
      '| Time (UTC) | Event |\n|---|---|\n| 08:47 | Down |\n| | Still down |\n',
      'does not begin with a time',
    ],
  ])('is left as it is with %s, and asked about', (_what, timeline, message) => {
    const pasted = `${frontMatter}## Timeline\n\n${timeline}`;
    const { text, content } = fixed(pasted);
    expect(text).toBe(pasted);
    expect(messages(content)).toContain(message);
  });

  it('that is read as it stands is left alone, whatever else its section holds', () => {
    const ours = `${frontMatter}## Timeline\n\nAll times in UTC.\n\n- \`2026-02-03T08:10Z\` Down.\n\n| Region | Time |\n| --- | --- |\n| North | 08:20 |\n`;
    expect(fixed(ours).text).toBe(ours);
  });
});

const fields = (more: string): string =>
  `${more}services: [example-bank-login]\ncause: config-change\nsources: [private]\n`;
const title = 'title: Example Bank lets nobody log in for an hour\n';
const text = '\nNobody could log in.\n';

/** Whole files as other tools and hands write them, and the edits by hand that they need after a first `fix`. */
const files: [what: string, file: string, ...edits: [from: string, to: string][]][] = [
  ['a day in another form', `---\n${fields(`${title}date: 2026/02/03\n`)}---\n${text}`],
  [
    'times in other forms',
    `---\n${fields(`${title}date: Feb 3, 2026\ntimes:\n  started: 2026-02-03T08:10:00.000Z\n  detected: 2026-02-03 8:20 AM UTC\n  ended: 2026-02-03 01:40 US/Pacific\n`)}---\n${text}`,
  ],
  [
    'a date with a clock time',
    `---\n${fields(`${title}date: 2026-02-03T08:10:00Z\n`)}---\n${text}`,
    ['date: 2026-02-03T08:10:00Z', 'date: 2026-02-03\ntimes: { started: 2026-02-03T08:10:00Z }'],
  ],
  ['an empty first line', `\n---\n${fields(`${title}date: 2026-02-03\n`)}---\n${text}`],
  [
    'a title in brackets',
    `---\n${fields('title: [SEV2] Bills are printed twice in one night\ndate: 2026-02-03\n')}---\n${text}`,
  ],
  [
    'a title that begins with a quotation',
    `---\n${fields('title: "Pay now" does nothing for a whole night\ndate: 2026-02-03\n')}---\n${text}`,
  ],
  [
    'TOML',
    `+++\ntitle = "Example Bank lets nobody log in for an hour"\ndate = 2026-02-03\nservices = ["example-bank-login"]\n+++\n${text}`,
    ['services:', 'cause: config-change\nsources: [private]\nservices:'],
  ],
  [
    'a body that is only a list',
    `---\n${fields(`${title}date: 2026-02-03\n`)}---\n\n- Nobody could log in.\n`,
  ],
  [
    "a status page's front matter",
    `---\n${title}date: 2026-02-03 08:10:00\nresolved: true\nresolvedWhen: 2026-02-03 09:40:00\nseverity: down\naffected:\n  - Example Bank login\nsection: issue\n---\n${text}`,
    [
      'date: 2026-02-03 08:10:00',
      'date: 2026-02-03\ntimes: { declared: 2026-02-03T08:10:00Z, resolved: 2026-02-03T09:40:00Z }',
    ],
    ['resolvedWhen: 2026-02-03 09:40:00', 'cause: config-change\nsources: [private]'],
  ],
  [
    'no front matter',
    `# Example Bank lets nobody log in for an hour\n\nDate: 2026-02-03\n\n## Impact\n\nNobody could log in.\n\n## Timeline\n\n- 08:10 UTC Login fails.\n`,
    ['# Example Bank lets nobody log in for an hour\n', `---\n${fields(`${title}date: 2026-02-03\n`)}---\n`],
  ],
];

describe('a file as people paste it', () => {
  it.each(files)('with %s is valid once it is fixed, with at most two edits', (_what, pasted, ...byHand) => {
    expect(byHand.length).toBeLessThanOrEqual(2);
    const first = fixed(pasted);
    const edited = byHand.reduce((so, [from, to]) => {
      expect(so).toContain(from);
      return so.replace(from, to);
    }, first.text);
    const { content } = fixed(edited);
    expect(messages(content)).toBe('');
    expect(buildCollection(content).collection?.incidents.has('2026-02-03-booking')).toBe(true);
  });
});
