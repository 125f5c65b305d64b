import type { SiteSettings } from '../../../schemas/registry.ts';
import { engineRoot } from '../../engine-root.ts';
import type { Project } from '../../project.ts';

/** What a run tells Astro besides its configuration file. */
export const astroSettings = (project: Project, site: SiteSettings) => ({
  root: engineRoot,
  site: project.site.address ?? site.address,
  base: project.site.basePath ?? site.basePath ?? '/',
});
