import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizer } from './tokens.ts';
import { anyCharacter } from '../../../../tests/arbitraries/any-character.ts';

const tokenize = tokenizer('en');
const formsOf = (text: string, take = tokenize): string[][] => take(text).map(({ forms }) => [...forms]);

describe('the words of a text', () => {
  it.each([
    ['The retry-storm, again', [['the'], ['retry'], ['storm'], ['again']]],
    ['“Quoted” (and bracketed)!', [['quoted'], ['and'], ['bracketed']]],
    ["the operator's, Let’s Encrypt", [['the'], ['operator'], ['let'], ['encrypt']]],
    ['v1.24.3 and 1.24.3', [['1.24.3'], ['and'], ['1.24.3']]],
    ['TLS 1.3, TLS1.3; TLSv1.3.', [['tls'], ['1.3'], ['tls'], ['1.3'], ['tls'], ['1.3']]],
    ['C++, C#, F# and .NET', [['c++'], ['c#'], ['f#'], ['and'], ['.net']]],
    ['us-east-1', [['us-east-1', 'useast1']]],
    ['CVE-2021-44228', [['cve-2021-44228']]],
    ['AS32934', [['as32934']]],
    ['1.1.1.1 and 10.0.0.0/8', [['1.1.1.1'], ['and'], ['10.0.0.0/8']]],
    ['/etc/resolv.conf', [['etc/resolv.conf', 'etcresolvconf']]],
    ['HTTP/3', [['http/3', 'http3']]],
    ['at&t', [['at&t', 'att']]],
    ['rp_filter', [['rp_filter', 'rpfilter']]],
    ['0x80070005', [['0x80070005']]],
    ['1,000,000 and $440m', [['1000000'], ['and'], ['440m']]],
    ['22:45Z', [['22:45z']]],
    ['https://www.example.org/a/', [['www.example.org/a', 'wwwexampleorga']]],
    ['2021-10-04-facebook-backbone', [['2021-10-04-facebook-backbone']]],
    [' -- “ ” … ', []],
  ])('of %j are %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it.each([
    ['Zürich', ['zurich', 'zuerich']],
    ['Malmö', ['malmo', 'malmoe']],
    ['São', ['sao']],
    ['Łódź', ['lodz']],
    ['straße', ['strasse']],
    ['Ærø', ['aero', 'aeroe']],
    ['ＡＢＣ', ['abc']],
  ])('%s is found as %j', (word, forms) => {
    expect(formsOf(word)).toEqual([forms]);
  });

  it('with signs in them have parts, but never digits alone', () => {
    expect(tokenize('partition.config')[0]?.parts).toEqual(['partition', 'config']);
    expect(tokenize('us-east-1')[0]?.parts).toEqual(['us', 'east']);
    expect(tokenize('1.24.3')[0]?.parts).toEqual([]);
    expect(tokenize('CVE-2021-44228')[0]?.parts).toEqual(['cve']);
  });

  it.each([
    ['証明書の期限が切れてログインできない', ['証明書', 'ログイン']],
    ['数据库连接池耗尽', ['数据库', '连接']],
    ['ระบบล่มทั้งประเทศ', ['ระบบ', 'ประเทศ']],
  ])('of %s are those of its language', (text, words) => {
    for (const word of words) {
      // A word that a query has is taken apart as it is in the text.
      const asked = formsOf(word).flat().join(' ');
      expect(formsOf(text).flat().join(' ')).toContain(asked);
    }
  });

  it('take Han for the language of the texts', () => {
    expect(formsOf('決済', tokenizer('ja')).flat().join('')).toBe('決済');
  });

  it('lie where they say, in their order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, forms } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(forms.length).toBeGreaterThan(0);
          for (const form of forms) expect(form).not.toMatch(/\s|^$/);
          last = start;
        }
      }),
    );
  });

  it('are the same wherever they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(formsOf(`Before ${text} after`)).toEqual([['before'], ...formsOf(text), ['after']]);
      }),
    );
  });
});
