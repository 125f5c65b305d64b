import type { Fix } from './fixed.ts';

/**
 * What reading a file already leaves out, and writing it therefore fixes: a byte order mark, and carriage returns at
 * the ends of lines.
 *
 * @param raw the text as its bytes say.
 */
export function findEncodingFixes(raw: string): Fix[] {
  const fixes: Fix[] = [];
  if (raw.startsWith('\ufeff')) fixes.push({ line: 1, what: 'byte order mark', before: '\ufeff', after: '' });
  const first = /\r\n?/.exec(raw);
  if (!first) return fixes;
  const count = raw.match(/\r\n?/g)?.length ?? 0;
  const line = raw.slice(0, first.index).split('\n').length;
  fixes.push({
    line,
    what: count === 1 ? 'line end' : `${count} line ends`,
    before: first[0],
    after: '\n',
  });
  return fixes;
}
