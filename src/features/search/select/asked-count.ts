import { wholeNumbers } from '../state/ranges.ts';

/** What a reader may write for a count, in words for a hint. */
export const countForms = 'in digits, such as 5000 or 1,000,000';

/** A count as a reader types it, with or without commas or spaces between thousands; `undefined` for what is none. */
export function parseAskedCount(text: string): number | undefined {
  const plain = text.trim();
  return /^\d{1,3}(?:[ ,]\d{3})+$|^\d+$/.test(plain)
    ? wholeNumbers.parse(plain.replaceAll(/[ ,]/g, ''))
    : undefined;
}
