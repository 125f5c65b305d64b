import type { AstroIntegration } from 'astro';
import { contentFolder } from '../node/read-content.ts';

/**
 * Reloads the page in `npm run dev` when a content file changes, appears or goes. Content does not pass through
 * Astro's content layer, so its watcher knows nothing of it.
 */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const { location } = contentFolder(process.env, process.cwd());
      server.watcher.add(location);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(location)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
});
