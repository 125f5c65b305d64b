import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { FieldPath, Place } from '../problem.ts';
import { readYaml } from './front-matter.ts';
import { findForbiddenCharacter } from './printable.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';
import { runs } from '../../../tests/setup/runs.ts';

const rules = (text: string) =>
  readYaml(text, 2).faults.map(({ rule, line, column }) => [rule, line, column]);

describe('a value', () => {
  it('stays the text that was written, whatever YAML would make of it', () => {
    const text = [
      'a: 911',
      'b: 1e3',
      'c: 12:30',
      'd: ~',
      'e: 2021-10-04',
      'f: 2021-10-04T15:39Z',
      'g: null',
      'h: yes',
      'i: 0x1F',
      'j: 007',
      'k: .inf',
      'l: "quoted"',
      "m: 'it''s'",
      'n: 1_000',
      'o: -4.9~',
      'p:',
    ].join('\n');
    const { value, faults } = readYaml(text, 2);
    expect(faults).toEqual([]);
    expect(Object.values(value)).toEqual([
      '911',
      '1e3',
      '12:30',
      '~',
      '2021-10-04',
      '2021-10-04T15:39Z',
      'null',
      'yes',
      '0x1F',
      '007',
      '.inf',
      'quoted',
      "it's",
      '1_000',
      '-4.9~',
      '',
    ]);
  });

  it('may be a list, fields, or text over several lines', () => {
    const { value } = readYaml('a: [x, 1]\nb: { c: d }\ne:\n  - f: g\nh: >-\n  one\n  two\n', 2);
    expect(structuredClone({ ...value })).toEqual({
      a: ['x', '1'],
      b: { c: 'd' },
      e: [{ f: 'g' }],
      h: 'one two',
    });
  });

  it('comes back from any texts that YAML can write', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((written) => findForbiddenCharacter(written) === undefined);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { minKeys: 1 }), (fields) => {
        const { value, faults } = readYaml(stringify(fields, { schema: 'failsafe' }), 1);
        expect(faults).toEqual([]);
        expect({ ...value }).toEqual({ ...fields });
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('an escape', () => {
  it.each(['\\e[2J', '\\u202e', '\\0', '\\x9b'])(
    'brings in no character that the text may not hold: %s',
    (escape) => {
      const { faults } = readYaml(`title: "a ${escape} b"\n`, 2);
      expect(faults.map(({ rule, line, column }) => [rule, line, column])).toEqual([
        ['forbidden-character', 2, 8],
      ]);
    },
  );
});

describe('a key', () => {
  it('named __proto__ or constructor is a key like any other', () => {
    const { value, faults } = readYaml('__proto__: { polluted: yes }\nconstructor: x\ntoString: y\n', 2);
    expect(faults).toEqual([]);
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect('polluted' in {}).toBe(false);
    expect((value as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('stands once', () => {
    expect(rules('a: 1\nb: 2\na: 3\n')).toEqual([['duplicate-key', 4, 1]]);
    expect(rules('a:\n  - { b: 1, b: 2 }\n')).toEqual([['duplicate-key', 3, 13]]);
    expect(rules('__proto__: a\n__proto__: b\n')).toEqual([['duplicate-key', 3, 1]]);
  });
});

describe('what YAML has and content has not', () => {
  it.each([
    ['an anchor', 'a: &b c\n', 'yaml-alias', 2, 7],
    ['an alias', 'a: *b\n', 'yaml-alias', 2, 4],
    ['a merge key', 'a:\n  <<: { b: c }\n', 'yaml-alias', 3, 3],
    ['a tag', 'a: !!int 5\n', 'yaml-tag', 2, 4],
    ['a tag of its own', 'a: !x 5\n', 'yaml-tag', 2, 4],
    ['a tag that would run code', 'a: !!js/function "x"\n', 'yaml-tag', 2, 4],
    ['a second document', 'a: b\n...\nc: d\n', 'yaml-several', 3, 1],
    ['a tab', 'a:\n\tb: c\n', 'yaml-indent', 3, 1],
    ['deep brackets', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`, 'nesting-too-deep', 1, 1],
    ['deep lists', `${'- '.repeat(20)}a\n`, 'nesting-too-deep', 1, 1],
    ['a list at the top', '- a\n', 'front-matter-empty', 1, 1],
    ['nothing', '', 'front-matter-empty', 1, 1],
    ['only a comment', '# nothing\n', 'front-matter-empty', 1, 1],
  ])('%s is refused once, where it stands', (_what, text, rule, line, column) => {
    expect(rules(text)).toEqual([[rule, line, column]]);
  });

  it('is no lever for a file that grows when it is read', () => {
    const laughs = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n');
    expect(new Set(readYaml(laughs, 2).faults.map(({ rule }) => rule))).toEqual(new Set(['yaml-alias']));
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', 'a: '.padEnd(20_000, '{')],
    ['indents', Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['keys', Array.from({ length: 5000 }, (_, index) => `k${index}: v`).join('\n')],
  ])('is told within the time limit of a test though it be long: %s', (_what, text) => {
    expect(() => readYaml(text, 1)).not.toThrow();
  });
});

describe('the place', () => {
  const text = [
    'a: b',
    'c:',
    '  d:',
    '    - e',
    '    - f: g',
    '      h: { i: j }',
    'k: [l, m]',
    'n:',
    'o: ""',
  ].join('\n');
  const { placeOf, placeOfKey } = readYaml(text, 2);
  const pair = ({ line, column }: Place): [number, number] => [line, column];
  const at = (path: FieldPath) => pair(placeOf(path));
  const atKey = (path: FieldPath) => pair(placeOfKey(path));

  it('of a value is where its first character stands', () => {
    expect(at(['a'])).toEqual([2, 4]);
    expect(at(['c', 'd', 0])).toEqual([5, 7]);
    expect(at(['c', 'd', 1, 'f'])).toEqual([6, 10]);
    expect(at(['c', 'd', 1, 'h', 'i'])).toEqual([7, 15]);
    expect(at(['k', 1])).toEqual([8, 8]);
    expect(at(['o'])).toEqual([10, 4]);
  });

  it('of a list entry or of fields is where they begin', () => {
    expect(at(['c', 'd', 1])).toEqual([6, 7]);
    expect(at(['c', 'd', 1, 'h'])).toEqual([7, 10]);
    expect(at(['k'])).toEqual([8, 4]);
  });

  it('of a key is its own', () => {
    expect(atKey(['c', 'd', 1, 'h'])).toEqual([7, 7]);
    expect(atKey(['c', 'd'])).toEqual([4, 3]);
  });

  it('is right after directives too, which the parser does not count', () => {
    const { faults } = readYaml('%YAML 1.1\n%YAML 1.1\n- %YAML 1.1\n%YAML 1.1\n- :\n    a', 1);
    expect(faults.map(pair)).toContainEqual([6, 5]);
  });

  it('of an empty value is its key', () => {
    expect(at(['n'])).toEqual([9, 1]);
  });

  it('of what is not there is the nearest thing around it', () => {
    expect(at(['c', 'd', 1, 'x'])).toEqual([6, 7]);
    expect(at(['a', 'at'])).toEqual([2, 4]);
    expect(atKey(['c', 'd', 1, 'h', 'x'])).toEqual([7, 10]);
  });

  it('of all of it is the fence above, or the first line of a file without one', () => {
    expect(at([])).toEqual([1, 1]);
    expect(Object.values(readYaml('a: b', 1).placeOf([]))).toEqual([1, 1]);
  });
});

describe('reading', () => {
  it('never throws, and places every fault within the text', () => {
    const line = fc.constantFrom(
      'a: b',
      '- c',
      '  d: e',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      'x: {',
      ': ',
      '? k',
      '&a b',
      '*a',
      '!t',
      '|',
      '>',
      '\t',
      '---',
      '...',
      '%',
      '@',
      '# n',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(line, { maxLength: 8 }).chain((lines) => fc.constantFrom(lines.join('\n'), lines.join(' '))),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const { faults, value } = readYaml(yaml, 2);
        const last = yaml.split('\n').length + 1;
        for (const { line, column, message } of faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
        }
        if (faults.length > 0) expect(value).toEqual({});
      }),
      { numRuns: runs(2000) },
    );
  });
});
