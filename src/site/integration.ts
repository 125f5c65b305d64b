import { preactPages } from './preact-pages.ts';
import type { AstroIntegration } from 'astro';
import { describeFault } from '../core/report/fault.ts';
import { loadCollection } from '../node/load-collection.ts';
import { watchFolder } from '../node/watch-folder.ts';
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
      const readAgain = oneAtATime(async () => {
        try {
          holdSite({ project, built: await loadCollection(project) });
          server.environments.client.hot.send({ type: 'full-reload' });
        } catch (error) {
          // The pages go on showing what was read before, until something changes again.
          server.config.logger.error(describeFault(error));
        }
      });
      const end = watchFolder(project.content.location, readAgain);
      server.httpServer?.on('close', end);
    },
  },
});

/** Begins a work, or, while it is being done, has it done once more afterwards. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isAtWork = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isAtWork = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isAtWork = false;
  };
  return () => {
    isWanted = true;
    if (!isAtWork) void run();
  };
}
