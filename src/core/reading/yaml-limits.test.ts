import { describe, expect, it } from 'vitest';
import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { maxClaimsBytes } from './limits.ts';
import { readYaml } from './front-matter.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { checkYamlLimits, maxYamlMarks } from './yaml-limits.ts';

const messages = (text: string) =>
  checkYamlLimits(text, 2).map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

describe('the limits of YAML', () => {
  it('let long prose, long lists and long lines through', () => {
    const claim =
      'claims:\n' +
      `  - printed: "${'They said: so, and so. '.repeat(24)}"\n    sources: [a, b]\n    places: [${Array.from({ length: 50 }, () => 'DE').join(', ')}]\n`;
    expect(messages(claim.repeat(40))).toEqual([]);
  });

  it('count what is on one line, and all there is', () => {
    expect(messages(`a: b\nc: ${': '.repeat(60)}`)).toEqual([
      '3 yaml-limit: This line has 61 colons, commas, brackets and other marks of YAML.',
    ]);
    expect(messages(`a: b\nc: ${'d'.repeat(4094)}`)).toEqual(['3 yaml-limit: This line has 4097 bytes.']);
    expect(messages('a:\n'.repeat(maxYamlMarks / 2))).toEqual([
      `1 yaml-limit: This block has ${maxYamlMarks + 1} lines, entries and commas in all.`,
    ]);
  });

  it.each(['- ', '? ', ': ', '- ? ', '[', '{'])('refuse %j many times over as nested too deep', (mark) => {
    expect(messages(mark.repeat(200))[0]).toContain('nesting-too-deep');
  });
});

/** The largest count, at most as many as given, for which a text is let through. */
function mostLetThrough(made: (count: number) => string, most: number): number {
  let [fits, tooMany] = [0, most + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (messages(made(middle)).length === 0) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/**
 * The dearest that a random search over signs of YAML found, each cut to what the limits let through. The time limit
 * of the test is what fails: what was quadratic took minutes.
 */
describe('YAML within the limits', () => {
  it.each([
    ...[
      'a: x\n',
      '- a\n',
      '? a\n',
      '"a": , \n"a": ',
      'a:\n"a": ',
      "  '#'",
      '<<: ...\n  a: ',
      '\n  N: x',
      'N: x\n',
    ],
    ...[
      ': "...\n',
      'a:\ntitle: a  %\n',
      '*a <<: ---\ntitle: a \n',
      '@&a {a: b}\n',
      'title: "a\n  ',
      ']}\n',
      '\n  ',
    ],
  ])('is read to its end though it be nothing but %j', (unit) => {
    const made = (count: number): string => {
      let number = 0;
      return `a:\n  ${unit.repeat(count)}`.replace(/N/g, () => `k${(number += 1)}`);
    };
    const count = mostLetThrough(made, Math.floor(maxClaimsBytes / unit.length));
    expect(count).toBeGreaterThan(500);
    expect(() => readYaml(made(count), 1)).not.toThrow();
  });

  it('is read to its end as a claims file of the largest size', () => {
    const claim = `  - topic: other\n    says: "${'word '.repeat(100)}"\n    status: disputed\n    why: "${'word '.repeat(100)}"\n    sources: [a]\n`;
    const text = `claims:\n${claim.repeat(Math.floor((maxClaimsBytes - 10) / claim.length))}`;
    expect(messages(text)).toEqual([]);
    expect(() => readYamlFile(ClaimsFileSchema, { path: 'a.claims.yaml', text })).not.toThrow();
  });
});
