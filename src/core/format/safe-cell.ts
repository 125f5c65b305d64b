/*
 * Spreadsheets read what a cell begins with, and each decides in its own way where a cell begins: after white space,
 * after characters that show nothing, at every line of a text pasted in, at a semicolon where the locale separates by it.
 */

/** What may end a cell for a spreadsheet: a line break of any kind, a tab or a semicolon. */
const ends = String.raw`\t\n\v\f\r\u0085\u2028\u2029;`;

/** What a spreadsheet may take for one cell. */
const pieces = new RegExp(`[^${ends}]+`, 'g');

/** One piece that begins with a letter or digit, as most cells do: it begins no formula. */
const plain = new RegExp(`^[A-Za-z0-9][^${ends}]*$`);

/** What shows nothing: spaces, controls, format characters, marks that stand on nothing, and letters without ink. */
const unseen = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What begins a formula, in any width; the second minus is the sign of mathematics. */
const formulaSigns = new Set(['=', '+', '-', '\u2212', '@']);

const number = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function beginsFormula(piece: string): boolean {
  for (const character of piece)
    if (!unseen.test(character)) return formulaSigns.has(character.normalize('NFKC').charAt(0));
  return false;
}

const breakFirst = /^'*[\t\r\n]/;

/** Whether a piece would begin a formula, but for apostrophes before it. */
const isGuarded = (piece: string): boolean => beginsFormula(piece.replace(/^'+/, ''));

/**
 * The text of a cell of CSV such that no spreadsheet runs any of it: an apostrophe stands before each line or piece that
 * would begin a formula, whatever unseen characters come first, and before a cell that begins with a tab or a line
 * break. Where apostrophes stood there before, there is one more, so that taking one away gives the text as it was. A
 * number such as -5.3 stays what it is; so does every other text.
 */
export function safeCell(text: string): string {
  if (plain.test(text) || number.test(text)) return text;
  const safe = text.replaceAll(pieces, (piece) => (isGuarded(piece) ? `'${piece}` : piece));
  return breakFirst.test(safe) ? `'${safe}` : safe;
}

/** The text that a safe cell was made of. */
export function fromSafeCell(cell: string): string {
  const inner = breakFirst.test(cell) ? cell.slice(1) : cell;
  return inner.replaceAll(pieces, (piece) =>
    piece.startsWith("'") && isGuarded(piece) ? piece.slice(1) : piece,
  );
}
