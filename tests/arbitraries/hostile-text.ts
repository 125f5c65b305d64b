import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

const markdownTokens = [
  ...['*', '**', '_', '`', '```\n', '[', ']', '(', ')', '![', '<', '>', '<a href=x>', '<!--', '-->', '&'],
  ...['&#106;', '\\', '|', '|-|\n', '\n- ', '\n> ', '\n1. ', '\n## ', '\n\n', '\n', '\n    ', '\t', '---\n'],
  ...[
    '===\n',
    '[a]: b\n',
    '[@meta-2]',
    '[@',
    ';',
    '{',
    '}',
    '$',
    'https://a.example',
    'javascript:',
    'word ',
  ],
  ...['## Timeline\n', '- `2021-10-04T15:39Z` x\n', '`2021`', '<script>', ']]>', '[^1]', '[^1]: x\n', '\r'],
];
const yamlTokens = [
  ...[
    'a',
    'title',
    'date',
    'sources',
    'x-a',
    ': ',
    ':',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|\n',
    '>-\n',
  ],
  ...[
    '&a ',
    '*a ',
    '!t ',
    '!!js/function ',
    '# ',
    ' #',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '? ',
    '<<: ',
    '---\n',
  ],
  ...[
    '...\n',
    '%YAML 1.1\n',
    '@',
    '\\',
    '\t',
    '~',
    '2021-10-04',
    'https://a.example',
    '__proto__',
    'constructor',
  ],
];

const soup = (tokens: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...tokens), { maxLength }).map((parts) => parts.join(''));

/** Markdown and YAML as nobody writes them: their signs in any order, some of them very often. */
const repeated = (tokens: readonly string[]) =>
  fc
    .tuple(soup(tokens, 4), fc.integer({ min: 1, max: 400 }), soup(tokens, 6))
    .map(([unit, times, rest]) => unit.repeat(times) + rest);
export const markdownSoup = fc.oneof(soup(markdownTokens, 80), repeated(markdownTokens));
export const yamlSoup = fc.oneof(soup(yamlTokens, 60), repeated(yamlTokens));

export const anyText = fc.string({ unit: anyCharacter, maxLength: 300 });

const tokensOf = (text: string): string[] => text.match(/\n|[A-Za-z0-9]+|[^A-Za-z0-9\n]/g) ?? [];
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
const keysOf = (text: string): string[] => text.split(/(?=\b[A-Za-z-]+: )/);

/** One text with some mistakes: parts of it deleted, doubled, swapped, or replaced by something else. */
export function mistaken(text: string) {
  const part = fc.constantFrom<(text: string) => string[]>(linesOf, tokensOf, keysOf, (all) =>
    all.split(/(?:)/u),
  );
  const way = fc.constantFrom('delete', 'double', 'swap', 'insert');
  const insert = fc.oneof(
    fc.constantFrom(...markdownTokens, ...yamlTokens),
    fc.string({ unit: anyCharacter, maxLength: 3 }),
  );
  const mistake = fc.tuple(part, way, fc.nat(), fc.nat(), insert);
  return fc.array(mistake, { minLength: 1, maxLength: 4 }).map((mistakes) =>
    mistakes.reduce((result, [split, how, a, b, inserted]) => {
      const parts = split(result);
      const at = a % Math.max(1, parts.length);
      const other = b % Math.max(1, parts.length);
      const [here = '', there = ''] = [parts[at], parts[other]];
      if (how === 'delete') parts.splice(at, 1);
      if (how === 'double') parts.splice(at, 0, here);
      if (how === 'insert') parts.splice(at, 0, inserted);
      if (how === 'swap') [parts[at], parts[other]] = [there, here];
      return parts.join('');
    }, text),
  );
}
