/* oxlint-disable no-control-regex, no-misleading-character-class -- this module exists to name such characters */

const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u2028\u2029]/u;
/**
 * Characters without ink that no text needs: soft hyphens, zero-width spaces, letters that are only filled with nothing,
 * the blank of braille, tags, what is no character at all.
 */
const hidden =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufdd0-\ufdef\uffa0\ufff0-\uffff\ud800-\udfff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/u;
/** Most texts hold nothing but letters, digits and marks of ASCII, and need no closer look. */
const unusual = /[^\t\n\x20-\x7e]/;
const refused = new RegExp(`${bidirectional.source}|${control.source}|${hidden.source}`, 'u');
const unprintable = new RegExp(`${refused.source}|\\r`, 'gu');

/** What joins or varies the character before it: some scripts and pictures need it, others only hide it. */
const joining = /[\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const takesJoining = /[\p{L}\p{M}\p{S}\p{Po}\p{Nd}]/u;
const takesNothing = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Whether such a character would find nothing to join or vary at the end of this text. */
function isStray(before: string): boolean {
  const last = Array.from(before.slice(-2)).at(-1) ?? '';
  return !takesJoining.test(last) || takesNothing.test(last);
}

/** The first of them that stands after nothing that it could join or vary. */
function strayJoining(text: string): { index: number; found: string } | undefined {
  for (const { 0: found, index } of text.matchAll(joining))
    if (isStray(text.slice(Math.max(0, index - 2), index))) return { index, found };
  return undefined;
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (character: string): string => {
  if (bidirectional.test(character)) return 'an invisible bidirectional control character';
  return control.test(character) ? 'an invisible control character' : 'an invisible character';
};

/** The first character that may not stand in a content file, with its code and kind as its name; `undefined` when there is none. */
export function findForbiddenCharacter(text: string): { index: number; name: string } | undefined {
  if (!unusual.test(text)) return undefined;
  const match = refused.exec(text);
  const found = [match && { index: match.index, found: match[0] }, strayJoining(text)]
    .filter((one) => one !== null && one !== undefined)
    .sort((a, b) => a.index - b.index)[0];
  return found && { index: found.index, name: `${codeOf(found.found)}, ${kindOf(found.found)}` };
}

/** The character's code in visible letters. */
function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}

/**
 * Makes any text safe to print on a terminal or in a log: every control or hidden character but the line break and the
 * tab becomes its code in visible letters, and so does what joins or varies nothing.
 */
export function toPrintable(text: string): string {
  const visible = text.replace(unprintable, escape);
  let shown = '';
  let from = 0;
  for (const { 0: found, index } of visible.matchAll(joining)) {
    shown += visible.slice(from, index);
    // Looked up in what was shown so far: the character before may just have become its code.
    shown += isStray(shown) ? escape(found) : found;
    from = index + found.length;
  }
  return shown + visible.slice(from);
}

/** On one line, so that nothing quoted from a file can look like a line of ours or like a command to the runner. */
export const oneLine = (text: string): string => toPrintable(text).replaceAll('\n', '\\n');
