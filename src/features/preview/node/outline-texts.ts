import { outlineSize, type OutlinedTypeface, type Weight } from '../typeface.ts';

/** A line of text as the cards set it (`Lines`), in the form in which Preact writes it. */
const line =
  /<text x="([\d.]+)" y="([\d.]+)" fill="([^"]*)" font-size="([\d.]+)" font-weight="(400|600)" text-anchor="(start|middle|end)">([^<]*)<\/text>/g;

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const readText = (escaped: string): string =>
  escaped.replaceAll(/&(?:lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign);

/** Part of the width that lies left of where a line is anchored. */
const shares: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * An SVG whose lines of text are shapes: what sets text, letter by letter the same for every card, takes resvg more than
 * half of its time. A line with a mark that has to be set upon another letter stays text.
 */
export const outlineTexts = (svg: string, typeface: OutlinedTypeface): string =>
  svg.replaceAll(
    line,
    (
      element,
      x: string,
      y: string,
      fill: string,
      size: string,
      bold: string,
      anchor: string,
      escaped: string,
    ) => {
      const text = readText(escaped);
      if (/\p{M}/u.test(text)) return element;
      const weight = Number(bold) as Weight;
      const left = Number(x) - (shares[anchor] ?? 0) * typeface.width(text, Number(size), weight);
      const scale = Number(size) / outlineSize;
      let shape = '';
      let end = 0;
      for (const letter of text) {
        for (const contour of typeface.outline(letter, weight))
          shape += `M${end + contour.x} ${contour.y}${contour.rest}`;
        end += typeface.width(letter, outlineSize, weight);
      }
      return `<path fill="${fill}" transform="translate(${left} ${y}) scale(${scale} -${scale})" d="${shape}"/>`;
    },
  );
