import type { SiteSettings } from '../../../schemas/registry.ts';
import type { Collection } from '../../core/collection/collection.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import { homePage } from '../home/index.ts';
import type { Dot, Facets } from '../search/index.ts';

/** What the preview image of the site says, which stands for every page without one of its own. */
export interface SiteCard {
  site: string;
  tagline: string;
  counts: string;
  dots: Dot[];
  years: Tick[];
}

export function siteCard(collection: Collection, facets: Facets): SiteCard {
  const {
    drawn: { overview },
    counts,
  } = homePage(collection, facets);
  const { name, tagline } = collection.site;
  return { site: name, tagline, counts, dots: overview?.dots ?? [], years: overview?.years ?? [] };
}

/** Its alternative text, which every page carries: it needs no look at the collection. */
export const siteCardAlt = ({ name, tagline }: SiteSettings): string => `${name}: ${tagline}`;
