export type Weight = 400 | 600;

/** What a drawing must know of its typeface; where it comes from is the business of whoever reads the font files. */
export interface Typeface {
  /** Whether a character can be drawn; others would become empty boxes. */
  has: (codePoint: number) => boolean;
  /** Width of a line in pixels at a font size in pixels, without kerning: never less than what is drawn. */
  width: (text: string, size: number, weight: Weight) => number;
}

/** Room for a text: width and size in pixels, and the most lines it may take. */
export interface TextBox {
  width: number;
  size: number;
  weight: Weight;
  lines: number;
}
