import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Problem } from '../problem.ts';
import { formatChangeSummary, type ChangeReport } from './change-summary.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';

const file = 'content/incidents/2026-07-01-example.md';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file,
  line: 5,
  column: 8,
  rule: 'unknown-word',
  severity: 'error',
  message: '"undisclossed" is not a word of cause.',
  allowed: 'undisclosed, unknown',
  meant: 'undisclosed',
  ...changes,
});

const summary = (changes: Partial<ChangeReport> = {}): string =>
  formatChangeSummary({
    problems: [],
    changedFiles: [file],
    records: [],
    previewAddress: undefined,
    ...changes,
  });

const headings = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text!);

describe('a summary', () => {
  it('says that all is well', () => {
    expect(summary()).toBe('# The content is in order\n');
  });

  it('names the place, what is wrong, what is allowed and what to write', () => {
    expect(summary({ problems: [problem()], records: undefined })).toBe(`# 1 problem to fix

Those in files that you changed are shown beside their lines under **Files changed** too. Edit the file there (**…**, then **Edit file**) and commit to the same branch: this check then runs again by itself.

## To fix

\`${file}\`, line 5, column 8 (\`unknown-word\`)

\`\`\`text
"undisclossed" is not a word of cause.
allowed: undisclosed, unknown
did you mean "undisclosed"?
\`\`\`

## What the records gain

Shown once the content has no problems, before the change and after it.
`);
  });

  it('keeps what is to be pasted on one line, and breaks what is to be read', () => {
    const long = 'word '.repeat(60).trim();
    const lines = summary({ problems: [problem({ message: long, write: long })] }).split('\n');
    expect(lines).toContain(`write:   ${long}`);
    expect(lines).not.toContain(long);
  });

  it('parts errors, other files, hints and duplicates', () => {
    const elsewhere = 'content/incidents/2020-01-01-other.md';
    const text = summary({
      problems: [
        problem(),
        problem({ file: elsewhere, rule: 'unknown-service' }),
        problem({ file: elsewhere, rule: 'should-have', severity: 'hint' }),
        problem({ severity: 'warning' }),
        problem({ rule: 'possible-duplicate', severity: 'warning' }),
        problem({
          rule: 'possible-duplicate',
          severity: 'hint',
          file: elsewhere,
          message: 'Like "2026-07-01-example".',
        }),
        problem({
          rule: 'possible-duplicate',
          severity: 'hint',
          file: elsewhere,
          message: 'Like "1999-01-01-old".',
        }),
      ],
    });
    expect(headings(text)).toEqual([
      '2 problems to fix',
      'To fix',
      'In files that you did not change',
      'Worth a look',
      'Possible duplicates',
    ]);
    expect(text).not.toContain('should-have');
    expect(text).toContain('Like "2026-07-01-example".');
    expect(text).not.toContain('1999-01-01-old');
  });

  it('counts a possible duplicate that is an error among what is to be fixed', () => {
    const text = summary({ problems: [problem({ rule: 'possible-duplicate' })] });
    expect(headings(text)).toEqual(['1 problem to fix', 'Possible duplicates']);
  });

  it('says how many annotations GitHub leaves out, kind by kind', () => {
    const many = (count: number, severity: Problem['severity']) =>
      Array.from({ length: count }, (_, index) => problem({ line: index + 1, severity }));
    expect(summary({ problems: many(10, 'error') })).not.toContain('more than GitHub');
    expect(summary({ problems: [...many(13, 'error'), ...many(12, 'hint')] })).toContain(
      'but for 5 more than GitHub shows there',
    );
  });

  it('stays below what GitHub takes for a summary, and says what it left out', () => {
    const problems = Array.from({ length: 5000 }, () =>
      problem({ message: 'x'.repeat(600), allowed: 'y'.repeat(600) }),
    );
    const text = summary({ problems });
    expect(text).toContain('And 4900 more.');
    expect(text.length).toBeLessThan(1024 * 1024);
  });

  it('shows what records gain', () => {
    const figures = [
      { name: 'Sources', before: 1, after: 3 },
      { name: 'Times known', before: 2, after: 2 },
    ];
    const added = figures.map(({ name, after }) => ({ name, after }));
    const removed = figures.map(({ name, before }) => ({ name, before }));
    const text = summary({
      records: [
        { id: 'a', state: 'changed', figures },
        { id: 'b', state: 'new', figures: added },
        { id: 'c', state: 'removed', figures: removed },
      ],
    });
    expect(text).toContain('- `a` (changed). Sources: 1 → 3, Times known: 2\n');
    expect(text).toContain('- `b` (new). Sources: 3, Times known: 2\n');
    expect(text).toContain('- `c` (removed). Its page would be gone.\n');
  });

  it('links to the preview only where there is one', () => {
    const address = 'https://github.com/example/example/actions/runs/1/artifacts/2';
    expect(summary({ previewAddress: address })).toContain(`[Download the built site](${address})`);
    expect(summary({ previewAddress: 'https://a.example/)[x](javascript:alert(1)' })).not.toContain('See it');
  });
});

describe('text from content', () => {
  const bad = fc.oneof(
    fc.string({ unit: anyCharacter, minLength: 1 }),
    fc.string({
      unit: fc.constantFrom('`', '~', '|', '\\', ' ', '\n', '\r', '@x', '<b>', '[a](b)', '::error::', '#1'),
    }),
  );

  it('stands in code, whatever it is', () => {
    fc.assert(
      fc.property(bad, bad, bad, bad, (name, message, allowed, write) => {
        const text = summary({
          problems: [problem({ file: `content/${name}`, message, allowed, write })],
          changedFiles: [`content/${name}`],
          records: [{ id: name, state: 'new', figures: [{ name: 'Sources', after: 1 }] }],
        });
        const plain = summary({
          problems: [problem({ message: 'm' })],
          records: [{ id: 'a', state: 'new', figures: [{ name: 'Sources', after: 1 }] }],
        });
        expect(shapeOf(text)).toEqual(shapeOf(plain));
      }),
    );
  });

  it('begins no line that the runner takes for a command', () => {
    const message = 'x\n::error file=a::forged\r::add-mask::y';
    const text = summary({ problems: [problem({ message, write: message })] });
    expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});

/** The tree of a text without the words in it. */
function shapeOf(markdown: string): string[] {
  const shape: string[] = [];
  visit(parseMarkdown(markdown) as Nodes, (node, _index, parent) => {
    shape.push(`${parent?.type ?? ''} ${node.type}`);
  });
  return shape;
}
