import type { FieldFault, FieldPath, Place, PlacedFault, RuleFault } from '../problem.ts';
import type { Written } from './front-matter.ts';

/*
 * What patterns of single fields do not say: that a text can be seen, that it fits on a page, that it is one line. Asked
 * of every value of every kind of file, and of the lines of every text.
 */

/** Longest run of letters and signs without a place where a line may break. */
const maxRun = 100;
/** The same where it is an address, which has places of its own to break at. */
const maxAddressRun = 2000;
const maxMarks = 4;

const ink = /[\p{L}\p{N}\p{P}\p{S}]/u;
const letterOrSign = /[\p{L}\p{N}\p{S}]/u;
const marks = new RegExp(`\\p{M}{${String(maxMarks + 1)},}`, 'u');
const run = new RegExp(`\\S{${String(maxRun + 1)},}`, 'gu');
// Lines break between characters of scripts that write no spaces, at hyphens and at the edges of cells.
const unbroken = new RegExp(
  String.raw`[^\s\-|\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{${String(maxRun + 1)},}`,
  'u',
);

/** ASCII has no marks that stand on letters. */
const hasMarks = (text: string): boolean => /[^ -~\n\t]/.test(text) && marks.test(text);

/** The names of things, which stand alone as the text of a link. */
const labels = new Set(['name', 'title', 'tagline', 'publisher', 'unit']);

const codes = (text: string): string =>
  Array.from(
    text.slice(0, 8),
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');

/** Whether a run may be too long, by a look at one character in many: from each place back to the last space before it. */
function mayHoldLongRun(text: string): boolean {
  for (let start = 0; start + maxRun < text.length;) {
    const space = text.lastIndexOf(' ', start + maxRun);
    if (space < start) return true;
    start = space + 1;
  }
  return false;
}

/** The first run that no line could hold, with its place in the text. */
function endlessRun(text: string): { index: number; length: number } | undefined {
  if (!mayHoldLongRun(text)) return undefined;
  for (const { 0: found, index } of text.matchAll(run)) {
    if (found.includes('://') && found.length <= maxAddressRun) continue;
    const part = unbroken.exec(found);
    if (part) return { index: index + part.index, length: part[0].length };
  }
  return undefined;
}

const tooLongRun = (length: number, where: string): RuleFault => ({
  rule: 'endless-word',
  message: `${where} ${String(length)} characters without a space.`,
  allowed: `at most ${String(maxRun)} before a space or a hyphen, addresses not counted`,
});

const tooManyMarks = (where: string): RuleFault => ({
  rule: 'stacked-marks',
  message: `${where} more than ${String(maxMarks)} marks on one letter, which run into the lines around it.`,
  allowed: `letters with at most ${String(maxMarks)} marks each`,
});

function valueFault(
  text: string,
  nameOf: () => string,
  key: string | number | undefined,
): RuleFault | undefined {
  if (text === '') return undefined;
  if (/[\n\r]/.test(text))
    return {
      rule: 'one-line',
      message: `${nameOf()} has a line break.`,
      allowed: 'one line',
      write: text.trim().replace(/\s+/g, ' ').slice(0, 200),
    };
  if (!ink.test(text))
    return {
      rule: 'nothing-to-see',
      message: `${nameOf()} shows nothing: it is only ${codes(text)}.`,
      allowed: 'letters, digits or signs that people see; an optional field is left out',
    };
  if (labels.has(String(key)) && !letterOrSign.test(text))
    return {
      rule: 'nothing-to-see',
      message: `${nameOf()} is ${JSON.stringify(text)}, which names nothing.`,
      allowed: 'a text with letters or digits',
    };
  const endless = endlessRun(text);
  if (endless) return tooLongRun(endless.length, `${nameOf()} has`);
  return hasMarks(text) ? tooManyMarks(`${nameOf()} has`) : undefined;
}

/** What is wrong with the texts of a block of values, whatever their fields are for. */
export function valueFaults(
  value: Written,
  path: FieldPath,
  nameOf: (path: FieldPath) => string,
): FieldFault[] {
  const faults: FieldFault[] = [];
  const way = [...path];
  const look = (part: Written, key: string | undefined): void => {
    if (typeof part === 'string') {
      const fault = valueFault(part, () => nameOf(way), key);
      if (fault) faults.push({ path: [...way], ...fault });
      return;
    }
    for (const [name, inner] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(name) : name;
      way.push(step);
      look(inner, typeof step === 'string' ? step : key);
      way.pop();
    }
  };
  look(
    value,
    path.findLast((part) => typeof part === 'string'),
  );
  return faults;
}

/** What is wrong with the lines of a text. `firstLine` is the file's line on which it begins. */
export const lineFaults = (text: string, firstLine: number): PlacedFault[] =>
  text.split('\n').flatMap((line, index): PlacedFault[] => {
    const at = (column: number): Place => ({ line: firstLine + index, column: column + 1 });
    const endless = endlessRun(line);
    if (endless) return [{ ...at(endless.index), ...tooLongRun(endless.length, 'This line has') }];
    const stacked = hasMarks(line) ? marks.exec(line) : null;
    return stacked ? [{ ...at(stacked.index), ...tooManyMarks('This line has') }] : [];
  });
