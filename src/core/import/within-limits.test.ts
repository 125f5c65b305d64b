import { describe, expect, it } from 'vitest';
import { checkBodyLimits } from '../reading/limits.ts';
import { withinLimits, withShortWords } from './within-limits.ts';

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('a text beyond the limits of a record', () => {
  it.each([
    ['a paragraph', 'Words that go on. '.repeat(400)],
    ['a block of code', `\`\`\`\n${'a line of a log\n'.repeat(400)}\`\`\``],
    ['a list', '- an item with **stress** in it\n'.repeat(80)],
    ['an entry of a timeline', `- \`2026-02-03T08:10Z\` **Resolved**: ${'It goes on. '.repeat(600)}`],
  ])('is the same in smaller parts: %s', (_what, text) => {
    expect(checkBodyLimits(text, 1)).not.toEqual([]);
    const within = withinLimits(text);
    expect(checkBodyLimits(within, 1)).toEqual([]);
    expect(words(within)).toBe(words(text));
    expect(withinLimits(within)).toBe(within);
  });

  it('repeats the heads of a table that comes apart', () => {
    const table = `| Time | Event |\n| - | - |\n${'| 08:10 | **It** happens |\n'.repeat(60)}`;
    const within = withinLimits(table);
    expect(checkBodyLimits(within, 1)).toEqual([]);
    expect(within.match(/It/g)).toHaveLength(60);
    expect(within.match(/Event/g)).toHaveLength(5);
  });

  it('breaks words that no line could hold, and no address', () => {
    expect(withShortWords('x'.repeat(200))).toMatch(/^x{90} x{90} x{20}$/);
    const address = `https://example.com/${'x'.repeat(200)}`;
    expect(withShortWords(address)).toBe(address);
  });

  it('leaves a text within them as it is', () => {
    expect(withinLimits('* one\n* two')).toBe('* one\n* two');
  });
});
