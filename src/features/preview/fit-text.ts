import type { TextBox, Typeface } from './typeface.ts';

export interface FittedText {
  lines: string[];
  /** The box that was taken. */
  box: TextBox;
}

/** What stands where the typeface lacks letters: an editor's mark for words left out. */
export const leftOut = '[…]';

/**
 * A text of which every character can be drawn: white space is one space, and a run of characters that the typeface
 * lacks becomes one mark. Text in a script that it lacks altogether is that mark alone.
 */
export function toDrawable(text: string, typeface: Typeface): string {
  const characters = Array.from(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const marked = characters
    .map((character) => (typeface.has(character.codePointAt(0) ?? 0) ? character : '\0'))
    .join('');
  return marked.replace(/\0(?:[\0 ]*\0)?/g, leftOut);
}

/**
 * Sets a text in the first of the boxes that holds all of it; where none does, in the last, cut at a word with " …".
 * No line is wider than its box, whatever the text: a word that is too long for a line is broken.
 */
export function fitText(text: string, boxes: readonly TextBox[], typeface: Typeface): FittedText {
  const drawable = toDrawable(text, typeface);
  for (const box of boxes) {
    const lines = wrap(drawable, box, typeface);
    if (lines.length <= box.lines) return { lines, box };
  }
  const box = boxes.at(-1);
  if (!box) throw new Error('fitText needs a box');
  return { lines: cut(wrap(drawable, box, typeface), box, typeface), box };
}

/** The same in lines of about one length, so that no word is left alone at the end; for headings. */
export function fitHeading(text: string, boxes: readonly TextBox[], typeface: Typeface): FittedText {
  const fitted = fitText(text, boxes, typeface);
  const { box, lines } = fitted;
  const whole = lines.join(' ');
  if (lines.length === 1 || whole !== toDrawable(text, typeface)) return fitted;
  let narrowest = box.width / lines.length;
  let widest = box.width;
  while (widest - narrowest > 4) {
    const width = (narrowest + widest) / 2;
    if (wrap(whole, { ...box, width }, typeface).length > lines.length) narrowest = width;
    else widest = width;
  }
  return { lines: wrap(whole, { ...box, width: widest }, typeface), box };
}

function wrap(text: string, box: TextBox, typeface: Typeface): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, box, typeface))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !isWithin(longer, box, typeface)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const isWithin = (line: string, box: TextBox, typeface: Typeface): boolean =>
  typeface.width(line, box.size, box.weight) <= box.width;

function breakWord(word: string, box: TextBox, typeface: Typeface): string[] {
  if (isWithin(word, box, typeface)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !isWithin(piece + character, box, typeface)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function cut(lines: readonly string[], box: TextBox, typeface: Typeface): string[] {
  const kept = lines.slice(0, box.lines);
  let last = kept.pop() ?? '';
  while (last !== '' && !isWithin(`${last} …`, box, typeface)) {
    const shorter = last.replace(/ \S*$/, '');
    last = shorter === last ? Array.from(last).slice(0, -1).join('') : shorter;
  }
  return [...kept, `${last} …`.trim()];
}
