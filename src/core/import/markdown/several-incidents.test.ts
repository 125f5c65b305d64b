import { expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/parse.ts';
import { readWriteUp } from './read-write-up.ts';
import { severalIncidents } from './several-incidents.ts';

const names = (text: string): string[] => severalIncidents(parseMarkdown(text)).map(({ name }) => name);

it.each([
  [
    'two incidents with the same sections',
    '# Spring\n\n## Logins fail\n\n### Impact\n\nAll.\n\n## Cards fail\n\n### Impact\n\nSome.\n',
    ['Logins fail', 'Cards fail'],
  ],
  [
    'two titles',
    '# Logins fail\n\n## Timeline\n\n# Cards fail\n\n## Timeline\n',
    ['Logins fail', 'Cards fail'],
  ],
  [
    'one incident',
    '# Logins fail\n\n## Impact\n\n## Timeline\n\n### 08:10\n\n### 08:40\n\n## Impact on others\n',
    [],
  ],
  ['one with days in its timeline', '# Logins fail\n\n## Timeline\n\n### 2026-02-03\n\n### 2026-02-04\n', []],
  [
    'one with its analysis apart',
    '# Logins fail\n\n## What we saw\n\n### Impact\n\n## Afterwards\n\n### Root cause\n',
    [],
  ],
])('tells %s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected);
});

it('is asked about, and the file is one record for a person to part', () => {
  const part = (title: string): string =>
    `## ${title}\n\n### Impact\n\nAll.\n\n### Timeline\n\n- 08:10 UTC Down\n\n`;
  const text = `# Incidents of spring\n\n${part('Logins fail')}${part('Cards fail')}`;
  const read = readWriteUp({ path: '2026-spring.md', bytes: new TextEncoder().encode(text) }, {});
  expect(read.kind === 'draft' && read.draft.notes.filter(({ what }) => what === 'incident')).toEqual([
    {
      kind: 'asked',
      what: 'incident',
      text: 'Does the file tell of several incidents? It became one record, and "Logins fail" (line 3), "Cards fail" (line 13) have the same sections. write: a file for each',
    },
  ]);
});
