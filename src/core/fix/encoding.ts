import type { Mend } from './mend.ts';

/**
 * What reading a file already leaves out, and writing it therefore mends: a byte order mark, and carriage returns at
 * the ends of lines.
 *
 * @param raw the text as its bytes say.
 */
export function findEncodingMends(raw: string): Mend[] {
  const mends: Mend[] = [];
  if (raw.startsWith('\ufeff')) mends.push({ line: 1, what: 'byte order mark', before: '\ufeff', after: '' });
  const first = /\r\n?/.exec(raw);
  if (!first) return mends;
  const count = raw.match(/\r\n?/g)?.length ?? 0;
  const line = raw.slice(0, first.index).split('\n').length;
  mends.push({
    line,
    what: count === 1 ? 'line end' : `${count} line ends`,
    before: first[0],
    after: '\n',
  });
  return mends;
}
