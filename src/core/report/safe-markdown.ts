import { toPrintable } from '../reading/printable.ts';

/*
 * Text that someone else wrote, as Markdown that shows it and does nothing. Only code is safe on GitHub: a mention, a
 * link, an issue number or a formula is found in text even where its characters are escaped, but never in code.
 */

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

const oneLine = (text: string): string =>
  toPrintable(text)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', ' ');

/** Any text as code within a line; not for the cell of a table, where an upright line would end it. */
export function codeSpan(text: string): string {
  const shown = oneLine(text).trim();
  if (shown === '') return '` `';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Any lines as a block of code; a line break within one of them is shown as `\n`. */
export function codeBlock(lines: readonly string[]): string {
  const shown = lines.map(oneLine);
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
  return [`${fence}text`, ...shown, fence].join('\n');
}
