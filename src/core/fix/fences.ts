import type { Fixed } from './fixed.ts';

/** Takes the spaces after the hyphens of the two fences away; a fence that is misshapen otherwise stays. */
export function fixFences(text: string): Fixed {
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const fixes = [0, closing].flatMap((index) => {
    const before = lines[index] ?? '';
    if (!/^---[ \t]+$/.test(before)) return [];
    lines[index] = '---';
    return [{ line: index + 1, what: 'fence', before, after: '---' }];
  });
  return { text: lines.join('\n'), fixes };
}
