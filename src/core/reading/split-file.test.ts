import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { splitFile } from './split-file.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';
import { runs } from '../../../tests/setup/runs.ts';

const split = (text: string) => {
  const result = splitFile(text);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
};

const faultOf = (text: string) => {
  const result = splitFile(text);
  if (result.ok) throw new Error(`${JSON.stringify(text)} was split`);
  return [result.fault.line, result.fault.message];
};

describe('a file', () => {
  it('is split at its two fences, with the lines on which its parts begin', () => {
    expect(split('---\ntitle: A\ndate: B\n---\n\nText.\n')).toEqual({
      frontMatter: 'title: A\ndate: B',
      frontMatterLine: 2,
      body: '\nText.\n',
      bodyLine: 5,
    });
  });

  it.each([
    ['nothing after the fence', '---\na: b\n---', ''],
    ['a line break only', '---\na: b\n---\n', ''],
    ['a rule in its text', '---\na: b\n---\nOne.\n\n---\n\nTwo.\n', 'One.\n\n---\n\nTwo.\n'],
    ['a table in its text', '---\na: b\n---\n|a|b|\n|---|---|\n', '|a|b|\n|---|---|\n'],
  ])('may have %s', (_what, text, body) => {
    expect(split(text)).toMatchObject({ frontMatter: 'a: b', body, bodyLine: 4 });
  });

  it('may have no fields, which is for another to refuse', () => {
    expect(split('---\n---\nText.\n')).toEqual({
      frontMatter: '',
      frontMatterLine: 2,
      body: 'Text.\n',
      bodyLine: 3,
    });
    expect(split('---\n# only a comment\n---\n')).toMatchObject({ body: '', bodyLine: 4 });
  });

  it('keeps an empty first line, so that places stay right', () => {
    expect(split('---\n\na: b\n---\n').frontMatter).toBe('\na: b');
  });

  it('is not remembered from one reading to the next', () => {
    const text = '---\na: b\n---\nText.\n';
    expect(split(text)).toEqual(split(text));
  });
});

describe('a fence', () => {
  it.each([
    ['', 1, 'The file is empty.'],
    ['\n\n', 1, 'The file is empty.'],
    ['title: A\n', 1, 'The file does not begin with front matter.'],
    ['\n---\na: b\n---\n', 1, 'The file does not begin with front matter.'],
    ['----\na: b\n----\n', 1, 'The first line is "----", which is not exactly three hyphens.'],
    [' ---\na: b\n---\n', 1, 'The first line is " ---", which is not exactly three hyphens.'],
    [
      '---js\nmodule.exports = {}\n---\n',
      1,
      'The first line is "---js", which is not exactly three hyphens.',
    ],
    ['---json\n{}\n---\n', 1, 'The first line is "---json", which is not exactly three hyphens.'],
    ['---constructor\n---\n', 1, 'The first line is "---constructor", which is not exactly three hyphens.'],
    ['--- \na: b\n---\n', 1, 'The first line is "--- ", which is not exactly three hyphens.'],
    ['---\na: b\n', 1, 'The front matter that begins here is never closed.'],
    ['---', 1, 'The front matter that begins here is never closed.'],
    [
      '---\na: b\n--- \nText.\n',
      3,
      '"--- " is not exactly three hyphens, so it does not close the front matter.',
    ],
    [
      '---\na: b\n----\nText.\n',
      3,
      '"----" is not exactly three hyphens, so it does not close the front matter.',
    ],
    [
      '---\na: b\n---x\n---\n',
      3,
      '"---x" is not exactly three hyphens, so it does not close the front matter.',
    ],
  ])('of %j is refused on its line', (text, line, message) => {
    expect(faultOf(text)).toEqual([line, message]);
  });
});

const other = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** The same by remark-frontmatter: the text between the fences, and where the body begins. */
function secondOpinion(text: string): { frontMatter: string; body: string } | undefined {
  const [node] = other.parse(text).children;
  if (node?.type !== 'yaml') return undefined;
  const end = node.position?.end.offset ?? 0;
  return { frontMatter: node.value, body: text.slice(end).replace(/^\n/, '') };
}

describe('splitting', () => {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constant('---') },
    fc.constantFrom(
      '--- ',
      '----',
      '---js',
      '',
      ' ',
      'a: b',
      '# c',
      '- d',
      '...',
      'Text.',
      '```',
      '> e',
      '+++',
      '---\t',
      ' ---',
      '--',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  );
  const file = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  const opened = file.map((text) => `---\n${text}`);

  it('agrees with another reader wherever both find front matter', () => {
    let agreed = 0;
    fc.assert(
      fc.property(fc.oneof(file, opened), (text) => {
        const ours = splitFile(text);
        const theirs = secondOpinion(text);
        if (!ours.ok || !theirs) return;
        agreed += 1;
        const { frontMatter, body } = ours.value;
        // What holds nothing but comments is empty to us: there is nothing to read in it.
        const isEmpty = theirs.frontMatter.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
        expect(body).toBe(theirs.body);
        expect(isEmpty && frontMatter === '' ? '' : frontMatter).toBe(
          isEmpty && frontMatter === '' ? '' : theirs.frontMatter,
        );
      }),
      { numRuns: runs(2000) },
    );
    expect(agreed).toBeGreaterThan(200);
  });

  it('loses no line and counts right', () => {
    fc.assert(
      fc.property(opened, (text) => {
        const ours = splitFile(text);
        if (!ours.ok) return;
        expect(
          text
            .split('\n')
            .slice(ours.value.bodyLine - 1)
            .join('\n'),
        ).toBe(ours.value.body);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void splitFile(text)));
    fc.assert(fc.property(fc.string(), (text) => void splitFile(`---\n${text}\n---\n`)));
  });
});
