import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A run of text on a sheet, in points from its lower left corner. */
interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** One sheet as Chromium prints it. */
export interface Sheet {
  width: number;
  height: number;
  runs: Run[];
  /** All words of it, with one space between two. */
  text: string;
}

const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Without spaces, which depend on where lines end, and without the quotation marks that styles put around words. */
export const squeezed = (text: string): string => text.replaceAll(/[\s“”]+/g, '');

/** Prints a page into a PDF as a reader would, and reads that. */
export async function printSheets(page: Page): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? [runOf(item)] : []));
    sheets.push({ width, height, runs, text: oneSpaced(runs.map(({ text }) => text).join(' ')) });
  }
  await pdf.cleanup();
  return sheets;
}

function runOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Run {
  const [, , , size = 0, left = 0, baseline = 0] = transform;
  // The height of small letters: what reaches above and below may touch its neighbours in a tight line.
  return { text: str, left, right: left + width, bottom: baseline, top: baseline + size / 2 };
}

/** Labels of drawings are drawn twice, with a halo of the ground beneath. */
const isHalo = (a: Run, b: Run): boolean =>
  a.text === b.text && Math.abs(a.left - b.left) < 1 && Math.abs(a.bottom - b.bottom) < 1;

/** Pairs of texts of which one is printed over the other. */
export function overlapping({ runs }: Sheet): string[] {
  const seen = runs.filter(({ text }) => text.trim() !== '');
  return seen.flatMap((a, at) =>
    seen.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const up = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
      return across > 1 && up > 0.5 && !isHalo(a, b) ? [`“${a.text}” and “${b.text}”`] : [];
    }),
  );
}
