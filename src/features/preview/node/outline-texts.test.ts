import { describe, expect, it } from 'vitest';
import { optionsFor } from './draw-png.ts';
import { outlineTexts } from './outline-texts.ts';
import { typeface } from './preview-typeface.ts';
import { openResvg } from './resvg.ts';

const Resvg = await openResvg();

const svgOf = (escaped: string, anchor = 'start', weight = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80" font-family="Source Serif 4" kerning="0"><rect width="600" height="80" fill="#ffffff"></rect><text x="300" y="50" fill="#000000" font-size="32" font-weight="${weight}" text-anchor="${anchor}">${escaped}</text></svg>`;
const pixelsOf = (svg: string): Uint8Array => new Resvg(svg, optionsFor(svg)).render().pixels;

/** How dark a drawing is, and how much of that is where another one has it not, in whole pixels. */
function compareInk(one: Uint8Array, other: Uint8Array): { ink: number; moved: number } {
  let [ink, moved] = [0, 0];
  for (let at = 0; at < one.length; at += 4) {
    ink += 255 - (one[at] ?? 0);
    moved += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  }
  return { ink: ink / 255, moved: moved / 255 };
}

describe('a line of text as shapes', () => {
  it.each([
    ['Acme Cloud, 18 September 2024', 'start', 400],
    ['about 7 h 39 min', 'end', 600],
    ['a &lt;b&gt; &amp; &quot;c&quot;', 'middle', 400],
    ['Größe Łódź Жалоба', 'start', 600],
  ])('looks like the text: %s', (escaped, anchor, weight) => {
    const svg = svgOf(escaped, anchor, weight);
    const shapes = outlineTexts(svg, typeface);
    expect(shapes).not.toContain('<text');
    const { ink, moved } = compareInk(pixelsOf(svg), pixelsOf(shapes));
    expect(ink).toBeGreaterThan(500);
    // Text may be set at whole parts of a pixel, shapes anywhere.
    expect(moved / ink).toBeLessThan(0.1);
  });

  it('holds nothing of the text, whatever it is', () => {
    const shapes = outlineTexts(svgOf('&quot; onload=&quot;alert(1)&quot; x=&quot;&lt;script&gt;'), typeface);
    expect(shapes).not.toMatch(/<text|onload|script/);
  });

  it('stays text where a mark has to be set upon a letter', () => {
    const svg = svgOf('x\u0323');
    expect(outlineTexts(svg, typeface)).toBe(svg);
  });
});
