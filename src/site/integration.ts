import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isListed } from '../core/collection/collection.ts';
import { loadCollection } from '../node/load-collection.ts';
import { isRedirectPath } from '../features/compare/pairs.ts';
import { heldSite, holdSite } from './held-site.ts';

/** Everything that the site asks of Astro. What it needs of the content it takes from the site that is held. */
export const hindsight = (): AstroIntegration[] => [
  preact(),
  sitemap({ filter: isInSitemap }),
  watchContent(),
];

/** Drafts and withdrawn records have a page, and no list of ours leads to it; the same holds for a page of no content. */
function isInSitemap(page: string): boolean {
  const { pathname } = new URL(page);
  if (pathname.endsWith('/404/') || isRedirectPath(pathname)) return false;
  const id = /\/incidents\/([^/]+)\/$/.exec(pathname)?.[1];
  const record = id === undefined ? undefined : heldSite().built.collection?.records.get(id);
  return record === undefined || isListed(record);
}

/**
 * Reads the content again and reloads the page in `npm run dev` when a content file changes, appears or goes. Content
 * does not pass through Astro's content layer, so its watcher knows nothing of it.
 */
const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const { project } = heldSite();
      const { location } = project.content;
      server.watcher.add(location);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(location)) return;
        void loadCollection(project).then((built) => {
          holdSite({ project, built });
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      });
    },
  },
});
