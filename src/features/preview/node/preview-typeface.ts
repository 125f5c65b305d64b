import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Path } from 'fontkitten';
import { outlineSize, type Contour, type OutlinedTypeface, type Weight } from '../typeface.ts';

const { resolve } = createRequire(import.meta.url);

const files: Record<Weight, string> = {
  400: resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  600: resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

/** The font files that preview images are drawn with, and no others. */
export const fontFiles: readonly string[] = Object.values(files);
export const fontFamily = 'Source Serif 4';

function open(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several typefaces.`);
  return font;
}

const fonts: Record<Weight, Font> = { 400: open(files[400]), 600: open(files[600]) };
const advances: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };

/** Width of one character in parts of the font size. Ligatures are never wider than their letters. */
function advance(character: string, weight: Weight): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const { advanceWidth } = fonts[weight].glyphForCodePoint(character.codePointAt(0) ?? 0);
  const width = advanceWidth / fonts[weight].unitsPerEm;
  advances[weight].set(character, width);
  return width;
}

const outlines: Record<Weight, Map<string, Contour[]>> = { 400: new Map(), 600: new Map() };

/** Commands of an SVG path whose points are told from where the last one ended. */
const relativeCommands = { lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** As many decimals as an outline has. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The contours of a path, each a command that moves and all until the next one. */
function contoursOf({ commands }: Path): Contour[] {
  const contours: Contour[] = [];
  let [x, y] = [0, 0];
  for (const { command, args } of commands) {
    const points = args.map(round);
    const contour = contours.at(-1);
    if (command === 'moveTo') contours.push({ x: points[0] ?? 0, y: points[1] ?? 0, rest: '' });
    else if (contour) {
      const steps = points.map((value, at) => round(value - (at % 2 === 0 ? x : y)));
      contour.rest += `${relativeCommands[command]}${steps.join(' ')}`;
    }
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
  }
  return contours;
}

function outline(character: string, weight: Weight): readonly Contour[] {
  const known = outlines[weight].get(character);
  if (known !== undefined) return known;
  const { path } = fonts[weight].glyphForCodePoint(character.codePointAt(0) ?? 0);
  const contours = contoursOf(path.scale(outlineSize / fonts[weight].unitsPerEm));
  outlines[weight].set(character, contours);
  return contours;
}

/** The typeface of preview images, read from its files. */
export const typeface: OutlinedTypeface = {
  has: (codePoint) =>
    fonts[400].hasGlyphForCodePoint(codePoint) && fonts[600].hasGlyphForCodePoint(codePoint),
  width: (text, size, weight) => {
    let sum = 0;
    for (const character of text) sum += advance(character, weight);
    return sum * size;
  },
  outline,
};
