import { countPattern, quantityPattern } from '../../../schemas/patterns.ts';
import { aboutShare } from './duration.ts';
import { faulty, inOtherForm, parsed, splitWritten, type Parsed, type Qualifier } from './written.ts';

/**
 * A number as far as it is known. `min` or `max` is `undefined` where nothing bounds it on that side;
 * `X~` is ten per cent either way.
 */
export interface InexactQuantity {
  text: string;
  qualifier: Qualifier;
  min: number | undefined;
  max: number | undefined;
}

const countForms =
  'a whole number from 0, without separators, for example 10600000; then "~" for about, "+" for at least, "-" for at most; or A..B';
const quantityForms =
  'a number without separators, for example 545000 or -4.9; then "~" for about, "+" for at least, "-" for at most; or A..B';

const separator = "[,'_ \\u00a0\\u202f]";
/** Groups of three with one and the same separator. */
const grouped = (times: string): string => String.raw`[1-9]\d{0,2}(?:(${separator})\d{3})(?:\1\d{3})${times}`;
// One comma may be a decimal one, but never in a whole number, nor before a point or another comma.
const groupedCount = new RegExp(`^${grouped('*')}[~+-]?$`);
const groupedQuantity = new RegExp(
  String.raw`^-?${grouped('+')}[~+-]?$|^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+[~+-]?$`,
);

function explainNumber(text: string, forms: string, clear: RegExp): ReturnType<typeof faulty> {
  const plain = text.replace(/(\d)[,'_ \u00a0\u202f](?=\d{3})/g, '$1');
  if (plain !== text && quantityPattern.test(plain)) {
    const message = `"${text}" has separators between its digits.`;
    return clear.test(text)
      ? inOtherForm(text, { message, allowed: forms, write: plain })
      : faulty(message, forms, plain);
  }
  const scaled = /^(\d+(?:\.\d+)?) ?(k|thousand|m|million|bn|billion)\b/i.exec(text);
  if (scaled) {
    const [, digits = '', word = ''] = scaled;
    const power = { k: 3, t: 3, m: 6, b: 9 }[word.charAt(0).toLowerCase()] ?? 0;
    return faulty(`"${text}" is a number in words.`, forms, String(Math.round(Number(digits) * 10 ** power)));
  }
  return faulty(`"${text}" is not a number of the allowed form.`, forms);
}

function read(text: string, forms: string): Parsed<InexactQuantity> {
  const { parts, qualifier } = splitWritten(text);
  const low = Number(parts[0]);
  const high = parts[1] === undefined ? low : Number(parts[1]);
  if (low > high)
    return faulty(
      `"${text}" runs backwards: the first is larger than the second.`,
      forms,
      `${parts[1] ?? ''}..${parts[0]}`,
    );
  const slack = qualifier === 'about' ? Math.abs(low) * aboutShare : 0;
  return parsed({
    text,
    qualifier,
    min: qualifier === 'at-most' ? undefined : low - slack,
    max: qualifier === 'at-least' ? undefined : high + slack,
  });
}

/** Reads a decimal number of either sign: money, percentages, sizes. */
export function parseQuantity(text: string): Parsed<InexactQuantity> {
  return quantityPattern.test(text)
    ? read(text, quantityForms)
    : explainNumber(text, quantityForms, groupedQuantity);
}

/** Reads a count of things: a whole number from 0. */
export function parseCount(text: string): Parsed<InexactQuantity> {
  if (countPattern.test(text)) return read(text, countForms);
  if (/^-\d/.test(text)) return faulty(`"${text}" is negative; a count starts at 0.`, countForms);
  if (/^\d+\.\d+[~+-]?$/.test(text))
    return faulty(`"${text}" is a fraction; a count is a whole number.`, countForms);
  return explainNumber(text, countForms, groupedCount);
}
