import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Note } from './note.ts';
import { askAboutPeople, namedInText, namedInTree } from './people-in-text.ts';

describe('what may name a person', () => {
  it.each([
    ['@ada restarted it, then @bo-sample.', ['@ada', '@bo-sample']],
    [
      'Ask ada@example.com or <bo.sample@mail.example.org>.',
      ['ada@example.com', 'bo.sample@mail.example.org'],
    ],
    ["@ada's change (by @bo)", ['@ada', '@bo']],
    ['`@Override` and `ada@host.example`', []],
    ['```\n@media print\n```', []],
    ['12 @ 3 and @types/node and a@b', []],
    ['Ada Example restarted it.', []],
  ])('is told by its form: %j', (text, names) => {
    expect(namedInText(text).map((one) => one.text)).toEqual(names);
    expect(namedInTree(parseMarkdown(text)).map((one) => one.text)).toEqual(names);
  });

  it('is asked about once, with its line, as long as the record still has it', () => {
    const notes: Note[] = [];
    const found = namedInTree(parseMarkdown('Down.\n\nSeen by @ada_b.\nThen by @bo and @ada_b.'));
    askAboutPeople(found, ['Seen by @ada\\_b.'], notes);
    expect(notes).toEqual([
      {
        kind: 'asked',
        what: 'people',
        text: '"@ada_b" may name a person, and stays in the text: look before it is published',
        line: 4,
      },
    ]);
  });

  it('takes no longer for words without an end', () => {
    expect(namedInText(`${'a.'.repeat(50_000)}@`)).toEqual([]);
  });
});
