export type Weight = 400 | 600;

/** The font size of outlines in pixels: large, since their numbers have two decimals. */
export const outlineSize = 1000;

/** What a drawing must know of its typeface; where it comes from is the business of whoever reads the font files. */
export interface Typeface {
  /** Whether a character can be drawn; others would become empty boxes. */
  has: (codePoint: number) => boolean;
  /** Width of a line in pixels at a font size in pixels, without kerning: never less than what is drawn. */
  width: (text: string, size: number, weight: Weight) => number;
}

/** A closed line, as data of an SVG path: where it begins, and the rest of it as seen from there. */
export interface Contour {
  x: number;
  y: number;
  rest: string;
}

/** A typeface whose letters can be drawn as shapes. */
export interface OutlinedTypeface extends Typeface {
  /** The shape of one character at the size of outlines, from its base line upwards. */
  outline: (character: string, weight: Weight) => readonly Contour[];
}

/** Room for a text: width and size in pixels, and the most lines it may take. */
export interface TextBox {
  width: number;
  size: number;
  weight: Weight;
  lines: number;
}
