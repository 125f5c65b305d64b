import type { Place, PlacedFault } from '../problem.ts';
import type { RuleId } from '../rule-catalogue.ts';
import { findForbiddenCharacter } from './printable.ts';

const strictDecoder = new TextDecoder('utf-8', { fatal: true });
const decoder = new TextDecoder('utf-8');

/**
 * Turns the bytes of a content file into text that parsers may see: valid UTF-8, within its size, line ends "\n", no
 * byte order mark, no control characters.
 */
export function decodeFile(
  bytes: Uint8Array,
  maxBytes: number,
): { ok: true; text: string } | { ok: false; fault: PlacedFault } {
  const refuse = (rule: RuleId, message: string, allowed: string, at: Place = { line: 1, column: 1 }) => ({
    ok: false as const,
    fault: { ...at, rule, message, allowed },
  });
  if (bytes.length > maxBytes)
    return refuse('file-too-large', `The file has ${bytes.length} bytes.`, `at most ${maxBytes} bytes`);
  let text: string;
  try {
    text = strictDecoder.decode(bytes);
  } catch {
    return refuse(
      'not-utf-8',
      'The file is not valid UTF-8 text.',
      'UTF-8; most editors offer "Save with encoding"',
      firstBadByte(bytes),
    );
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const forbidden = findForbiddenCharacter(text);
  if (!forbidden) return { ok: true, text };
  const before = text.slice(0, forbidden.index).split('\n');
  return refuse(
    'forbidden-character',
    `The character ${forbidden.name}, is not allowed.`,
    'visible characters, spaces and line breaks',
    { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  );
}

/** The place of the first byte that is no UTF-8, found by decoding one line at a time. */
function firstBadByte(bytes: Uint8Array): Place {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a && bytes[index] !== 0x0d) continue;
    try {
      strictDecoder.decode(bytes.subarray(start, index));
    } catch {
      const shown = decoder.decode(bytes.subarray(start, index));
      return { line, column: shown.indexOf('\ufffd') + 1 };
    }
    if (bytes[index] !== 0x0d || bytes[index + 1] !== 0x0a) line += 1;
    start = index + 1;
  }
  return { line: 1, column: 1 };
}
