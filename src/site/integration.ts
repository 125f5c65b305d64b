import { preactPages } from './preact-pages.ts';
import type { AstroIntegration } from 'astro';
import { loadCollection } from '../node/load-collection.ts';
import { heldSite, holdSite } from './held-site.ts';

/** Everything that the site asks of Astro. What it needs of the content it takes from the site that is held. */
export const hindsight = (): AstroIntegration[] => [preactPages(), watchContent()];

/**
 * Reads the content again and reloads the page in `npm run dev` when a content file changes, appears or goes. Content
 * does not pass through Astro's content layer, so its watcher knows nothing of it; pages ask for what is held each time
 * they are made.
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
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      });
    },
  },
});
