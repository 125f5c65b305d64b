import type { SiteSettings } from '../../schemas/registry.ts';
import type { SitePart } from '../../schemas/looks.ts';

/** A link at the top of every page. */
export interface NavigationLink {
  label: string;
  /** A path of this site, or an address elsewhere. */
  address: string;
  isOurs: boolean;
}

const labels: Record<SitePart, string> = {
  incidents: 'Incidents',
  patterns: 'Patterns',
  compare: 'Compare',
  services: 'Services',
  organizations: 'Organizations',
  causes: 'Causes',
  trends: 'Trends',
  quality: 'Quality',
  contribute: 'Contribute',
  about: 'About',
};

const usual: readonly SitePart[] = ['incidents', 'patterns', 'compare', 'services', 'trends', 'contribute'];

/** The links that site.yml asks for, or the usual ones. */
export const navigationOf = (wanted: SiteSettings['navigation'] = [...usual]): NavigationLink[] =>
  wanted.map((entry) =>
    typeof entry === 'string'
      ? { label: labels[entry], address: `/${entry}/`, isOurs: true }
      : { ...entry, isOurs: entry.address.startsWith('/') },
  );
