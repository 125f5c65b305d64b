import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode.ts';
import { findForbiddenCharacter, toPrintable } from './printable.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';
import { runs } from '../../../tests/setup/runs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (input: string | number[]) =>
  decodeFile(typeof input === 'string' ? bytesOf(input) : new Uint8Array(input), 1000);

const faultOf = (input: string | number[]) => {
  const result = decode(input);
  if (result.ok) throw new Error('was decoded');
  return result.fault;
};

describe('a file', () => {
  it.each([
    ['Windows', 'a\r\nb\r\n'],
    ['old Macintosh', 'a\rb\r'],
    ['mixed', 'a\r\nb\r'],
    ['our own', 'a\nb\n'],
  ])('with %s line ends is read with ours', (_what, text) => {
    expect(decode(text)).toEqual({ ok: true, text: 'a\nb\n' });
  });

  it('loses the byte order mark at its beginning, and may have none elsewhere', () => {
    expect(decode('\ufeff---\n')).toEqual({ ok: true, text: '---\n' });
    expect(faultOf('a\ufeffb')).toMatchObject({ rule: 'forbidden-character', line: 1, column: 2 });
    expect(faultOf('\ufeff\ufeff---\n')).toMatchObject({ rule: 'forbidden-character', line: 1, column: 1 });
  });

  it('may hold every letter, sign and emoji', () => {
    const text = 'Ünïcödé 東京 🙂👩‍🚀 – “quoted”\t½ ²\u00a0\n';
    expect(decode(text)).toEqual({ ok: true, text });
  });

  it('may not be larger than its kind allows', () => {
    expect(decode('a'.repeat(1000)).ok).toBe(true);
    expect(faultOf('a'.repeat(1001))).toMatchObject({
      rule: 'file-too-large',
      message: 'The file has 1001 bytes.',
      allowed: 'at most 1000 bytes',
    });
  });
});

describe('what is no UTF-8', () => {
  it.each([
    ['Latin-1', [0x61, 0x0a, 0x62, 0xfc, 0x72], 2, 2],
    ['Latin-1 after the line ends of others', [0x61, 0x0d, 0x62, 0x0d, 0x0a, 0x63, 0xfc], 3, 2],
    ['half a character at the end', [0x61, 0x0a, 0x0a, 0xc3], 3, 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 1, 1],
    ['an overlong slash', [0x2f, 0xc0, 0xaf], 1, 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 1],
  ])('is refused at its place: %s', (_what, bytes, line, column) => {
    expect(faultOf(bytes)).toMatchObject({ rule: 'not-utf-8', line, column });
  });
});

describe('an invisible character', () => {
  it.each([
    ['a bell', 'a\nb\u0007', 'U+0007', 'an invisible control character', 2, 2],
    ['an escape', '\u001b[31m', 'U+001B', 'an invisible control character', 1, 1],
    ['NUL', 'a\u0000', 'U+0000', 'an invisible control character', 1, 2],
    ['a C1 control', 'a\u009b', 'U+009B', 'an invisible control character', 1, 2],
    ['a line separator', 'a\u2028', 'U+2028', 'an invisible control character', 1, 2],
    ['a right-to-left override', 'ab\u202ec', 'U+202E', 'an invisible bidirectional control character', 1, 3],
    ['an isolate', '\r\n\u2066', 'U+2066', 'an invisible bidirectional control character', 2, 1],
  ])('is refused by name: %s', (_what, text, name, kind, line, column) => {
    expect(faultOf(text)).toMatchObject({
      rule: 'forbidden-character',
      message: `The character ${name}, ${kind}, is not allowed.`,
      line,
      column,
    });
  });

  it('becomes visible in a message, and line breaks and tabs stay', () => {
    expect(toPrintable('a\u001b[2J\u202e\r\n\tb')).toBe('a\\u001b[2J\\u202e\\u000d\n\tb');
    expect(toPrintable('a\u200d\ufe0f\u{e0100}')).toBe('a\\u200d\\ufe0f\\u{e0100}');
    expect(toPrintable('❤\ufe0f')).toBe('❤\ufe0f');
  });
});

describe('decoding', () => {
  it('never throws, and what it lets through needs no escape', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = decodeFile(bytes, 1000);
        if (!result.ok) return;
        expect(findForbiddenCharacter(result.text)).toBeUndefined();
        expect(toPrintable(result.text)).toBe(result.text);
        expect(result.text).not.toContain('\r');
      }),
      { numRuns: runs(1000) },
    );
  });

  it('makes any text printable, once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(findForbiddenCharacter(toPrintable(text))).toBeUndefined();
        expect(toPrintable(toPrintable(text))).toBe(toPrintable(text));
      }),
    );
  });
});
