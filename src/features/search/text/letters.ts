/** Letters that Unicode does not take apart into a plain one and a mark, as people write them without. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ĸ: 'k', ŋ: 'n' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** How letters are written where a keyboard lacks them: ä as ae. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const replaceLetters = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.replaceAll(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter);

/** Lower case, compatible forms as one, Latin, Greek and Cyrillic letters without their marks. */
export const foldLetters = (text: string): string =>
  replaceLetters(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, ''),
    plainLetters,
  ).normalize('NFC');

/**
 * The ways in which a word with such letters is typed: without the marks, and with letters spelled out.
 *
 * @example spellingsOf('Zürich') // ['zurich', 'zuerich']
 */
export function spellingsOf(word: string): string[] {
  const folded = foldLetters(word);
  if (/^\p{ASCII}*$/u.test(word)) return [folded];
  const whole = foldLetters(replaceLetters(word.normalize('NFC').toLowerCase(), spelledOut));
  return whole === folded ? [folded] : [folded, whole];
}
