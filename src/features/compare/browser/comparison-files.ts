import { base, fullAddress } from '../../../address.ts';
import type { CitedWork } from '../../../core/format/citation.ts';
import { toCsvText } from '../../../core/format/csv.ts';
import { drawnSvg } from '../../../drawing/browser/drawn-svg.tsx';
import { svgFile } from '../../../drawing/svg-file.ts';
import { download } from '../../../ui/browser/download.ts';
import { pngOf, svgType } from '../../../ui/browser/save-png.ts';
import type { DrawingForm } from '../../../ui/TakeDrawing.tsx';
import { comparisonCsv } from '../rows/comparison-csv.ts';
import type { Comparison } from '../rows/comparison.ts';
import type { AlignedTimelines } from '../timelines/aligned-timelines.ts';
import { comparisonFile } from '../timelines/comparison-file.tsx';

/** A comparison as it is on the screen. */
export interface ShownComparison {
  comparison: Comparison;
  cited: CitedWork;
  timelines: AlignedTimelines;
}

const csvType = 'text/csv;charset=utf-8';

const nameOf = ({ comparison: { records } }: ShownComparison, rest: string): string =>
  `compare-${records.map(({ date }) => date).join('-and-')}${rest}`;

/** Hands every row of a comparison to the reader as CSV; gives the name of the file. */
export function saveRows(cells: readonly (readonly string[])[], shown: ShownComparison): string {
  const name = nameOf(shown, '.csv');
  const addresses = shown.comparison.records.map(({ id }) => fullAddress(`/incidents/${id}/`));
  download(name, csvType, comparisonCsv(cells, addresses));
  return name;
}

/** The same for the drawing as it is on the screen, at full width and in the light theme, or its marks. */
export async function saveDrawing(form: DrawingForm, shown: ShownComparison): Promise<string> {
  const file = comparisonFile(shown.comparison.records, shown.timelines, shown.cited);
  const name = nameOf(shown, form === 'data' ? '-timelines.csv' : `.${form}`);
  if (form === 'data') {
    download(name, csvType, toCsvText(file.rows()));
    return name;
  }
  const svg = svgFile(drawnSvg(file), { base, site: fullAddress('/') });
  if (form === 'svg') download(name, svgType, svg);
  else download(name, 'image/png', await pngOf(svg));
  return name;
}
