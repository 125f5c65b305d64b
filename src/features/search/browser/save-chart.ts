import { base, fullAddress } from '../../../address.ts';
import { plural } from '../../../core/format/plural.ts';
import { drawnSvg } from '../../../drawing/browser/drawn-svg.tsx';
import { svgFile } from '../../../drawing/svg-file.ts';
import { download } from '../../../ui/browser/download.ts';
import { pngOf, svgType } from '../../../ui/browser/save-png.ts';
import type { DrawnResults } from '../results/overview.ts';
import { drawnOverview } from '../results/overview-file.tsx';

/** What the page says of the site it belongs to. */
const cited = (total: number) => ({
  key: 'search',
  title: `${plural(total, 'incident')} found, by date and duration`,
  site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
  licence: document.documentElement.dataset.licence ?? '',
  address: fullAddress('/search/') + location.search,
  revision: plural(total, 'record'),
});

/** Hands the drawing of results to the reader as a file. Rejects where the browser makes no image of it. */
export async function saveChart(form: 'svg' | 'png', view: DrawnResults): Promise<void> {
  const drawn = drawnOverview(view);
  if (!drawn) return;
  const svg = svgFile(drawnSvg({ ...drawn, cited: cited(view.total) }), { base, site: fullAddress('/') });
  if (form === 'svg') download('hindsight-search.svg', svgType, svg);
  else download('hindsight-search.png', 'image/png', await pngOf(svg));
}
