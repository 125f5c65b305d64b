/** The first and the last byte, counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110, section 14).
 *
 * - `undefined`: the whole file is sent, since none or no single part was asked for in a way that can be read.
 * - `'unsatisfiable'`: the part begins behind the end of the file.
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, first, last = '', suffix] = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/i.exec(header?.trim() ?? '') ?? [];
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size);
    if (Number(suffix) === 0) return 'unsatisfiable';
    return size === 0 ? undefined : { start: size - length, end: size - 1 };
  }
  if (first === undefined || (last !== '' && Number(last) < Number(first))) return undefined;
  const start = Number(first);
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
