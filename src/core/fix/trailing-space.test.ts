import { describe, expect, it } from 'vitest';
import { trimBody, trimYaml } from './trailing-space.ts';

describe('space at the end of a line of YAML', () => {
  it('goes, and each line is told', () => {
    expect(trimYaml('a: b \nc:\t\n  - d  # e \n\nf: "g" ', 2)).toEqual({
      text: 'a: b\nc:\n  - d  # e\n\nf: "g"',
      fixes: [
        { line: 2, what: 'space at the end', before: 'a: b ', after: 'a: b' },
        { line: 3, what: 'space at the end', before: 'c:\t', after: 'c:' },
        { line: 4, what: 'space at the end', before: '  - d  # e ', after: '  - d  # e' },
        { line: 6, what: 'space at the end', before: 'f: "g" ', after: 'f: "g"' },
      ],
    });
  });

  it.each(['a: |\n  b \n  c\nd: e', 'a: >\n  b  \n   \n  c\nd: e', 'a: "b \\ \n  c"', "a: 'b \n  c'"])(
    'stays within a text that holds it: %j',
    (yaml) => {
      expect(trimYaml(yaml, 1)).toEqual({ text: yaml, fixes: [] });
    },
  );
});

describe('space at the end of a line of the body', () => {
  it.each([
    ['a \nb', 'a\nb'],
    ['a\t\n\nb', 'a\n\nb'],
    ['a  ', 'a'],
    ['a  \n\nb', 'a\n\nb'],
    ['   \na', '\na'],
    ['- a \n- b  \n', '- a\n- b\n'],
    ['# a \n', '# a\n'],
    ['| a | b | \n| - | - |\t\n| c | d | \n', '| a | b |\n| - | - |\n| c | d |\n'],
  ])('goes from %j', (body, trimmed) => {
    expect(trimBody(body, 1).text).toBe(trimmed);
  });

  it.each([
    'a  \nb',
    'a\\ \nb',
    '```\na \n  \nb\n```',
    '    a \n    \n    b',
    'a `b \nc` d',
    '[a \nb](https://example.org "c \nd")',
    '<!-- a \n-->',
  ])('stays where it says something: %j', (body) => {
    expect(trimBody(body, 1)).toEqual({ text: body, fixes: [] });
  });
});
