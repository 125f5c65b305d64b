import type { SiteSettings } from '../../../schemas/registry.ts';
import { engineRoot } from '../../engine-root.ts';
import type { Project } from '../../project.ts';

/** What a run tells Astro besides its configuration file. */
export const astroSettings = (project: Project, site: SiteSettings) => ({
  root: engineRoot,
  site: project.site.address ?? site.address,
  base: project.site.basePath ?? site.basePath ?? '/',
});

/** The address of the front page of a site, with a slash at its end. */
export function siteAddress(project: Project, settings: SiteSettings): URL {
  const { site, base } = astroSettings(project, settings);
  return new URL(base.replace(/\/?$/, '/'), site);
}
