/* eslint-disable no-control-regex -- this module exists to name control characters */

const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u2028\u2029]/;

/** The first character that may not stand in a content file, with its name; `undefined` when there is none. */
export function findForbiddenCharacter(
  text: string,
): { index: number; name: string; kind: string } | undefined {
  const found = [bidirectional, control]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!found) return undefined;
  const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    index: found.index,
    name,
    kind: bidirectional.test(found[0]) ? 'a bidirectional control' : 'a control',
  };
}

/**
 * Makes any text safe to print on a terminal or in a log: every control character but the line break and the tab
 * becomes its code in visible letters.
 */
export function toPrintable(text: string): string {
  return text.replace(
    new RegExp(`${bidirectional.source}|${control.source}|\\r`, 'g'),
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
