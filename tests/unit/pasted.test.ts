import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../src/core/collection/build-collection.ts';
import { fixContent } from '../../src/core/fix/fix-content.ts';
import type { ContentFile } from '../../src/core/reading/content-file.ts';
import { readContent } from '../../src/node/read-content.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const good = readContent({ name: 'content', location: join(fixtures, 'good') });
const path = 'content/incidents/2026-02-03-booking.md';

/** The good content with one more incident, mended. */
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
const edits: Record<string, (text: string) => string> = {
  'no-zone.md': (text) => text.replace('## Timeline\n', '## Timeline\n\nAll times in UTC.\n'),
};
const shapes = readdirSync(join(fixtures, 'pasted')).sort();

describe('a timeline as people write it', () => {
  it.each(shapes)('%s is valid once it is mended', (name) => {
    const pasted = frontMatter + readFileSync(join(fixtures, 'pasted', name), 'utf8');
    const edit = edits[name] ?? ((text: string) => text);
    const { text, content } = fixed(edit(pasted));
    expect(buildCollection(content).problems).toEqual([]);
    const timeline = buildCollection(content).collection?.incidents.get('2026-02-03-booking')?.timeline ?? [];
    expect(timeline.map(({ at, text: said }) => [at.earliest, said])).toEqual([
      ['2026-02-03T23:10:00Z', 'Login fails.'],
      ['2026-02-04T00:20:00Z', 'Login works again.'],
    ]);
    expect(fixed(text).text).toBe(text);
  });

  it.each([
    ['no zone anywhere', '- 08:47 - Login fails.\n- 09:00 - It works.\n', 'nothing says the zone'],
    [
      'a slip in the order',
      'All times in UTC.\n\n- 08:47 Login fails.\n- 08:40 It works.\n',
      'does not begin with a time',
    ],
    [
      'words among the entries',
      'All times in UTC.\n\n- 08:47 Login fails.\n- Later it works.\n',
      'does not begin with a time',
    ],
  ])('is left as it is with %s, and asked about', (_what, timeline, message) => {
    const pasted = `${frontMatter}## Timeline\n\n${timeline}`;
    const { text, content } = fixed(pasted);
    expect(text).toBe(pasted);
    expect(
      buildCollection(content)
        .problems.map((problem) => problem.message)
        .join('\n'),
    ).toContain(message);
  });
});
