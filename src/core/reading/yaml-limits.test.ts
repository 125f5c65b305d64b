import { describe, expect, it } from 'vitest';
import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { maxClaimsBytes } from './limits.ts';
import { readYaml } from './front-matter.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { checkYamlLimits, maxYamlMarks } from './yaml-limits.ts';

const messages = (text: string) =>
  checkYamlLimits(text, 2).map(({ line, rule, message }) => `${String(line)} ${rule}: ${message}`);

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
      `1 yaml-limit: This block has ${String(maxYamlMarks + 1)} lines, entries and commas in all.`,
    ]);
  });

  it.each(['- ', '? ', ': ', '- ? ', '[', '{'])('refuse %j many times over as nested too deep', (mark) => {
    expect(messages(mark.repeat(200))[0]).toContain('nesting-too-deep');
  });
});

/** A second, and seven more for a machine that others use: what was quadratic took minutes. */
const longest = 8000;

/** The dearest that a random search over signs of YAML found, each cut to what the limits let through. */
describe('YAML within the limits', { timeout: 30_000 }, () => {
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
  ])('is read in a moment though it be nothing but %j', (unit) => {
    const made = (count: number): string => {
      let number = 0;
      return `a:\n  ${unit.repeat(count)}`.replace(/N/g, () => `k${String((number += 1))}`);
    };
    let count = Math.floor(maxClaimsBytes / unit.length);
    while (count > 1 && messages(made(count)).length > 0) count = Math.floor(count * 0.9);
    expect(count).toBeGreaterThan(500);
    const text = made(count);
    const start = performance.now();
    readYaml(text, 1);
    expect(performance.now() - start).toBeLessThan(longest);
  });

  it('is read in a moment as a claims file of the largest size', () => {
    const claim = `  - topic: other\n    says: "${'word '.repeat(100)}"\n    status: disputed\n    why: "${'word '.repeat(100)}"\n    sources: [a]\n`;
    const text = `claims:\n${claim.repeat(Math.floor((maxClaimsBytes - 10) / claim.length))}`;
    expect(messages(text)).toEqual([]);
    const start = performance.now();
    readYamlFile(ClaimsFileSchema, { path: 'a.claims.yaml', text });
    expect(performance.now() - start).toBeLessThan(longest);
  });
});
