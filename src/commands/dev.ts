import { dev as startAstro } from 'astro';
import { engineRoot } from '../engine-root.ts';
import { loadCollection } from '../node/load-collection.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { formatProblems } from '../core/report/problems.ts';
import { astroSettings } from '../site/build-site.ts';
import { holdSite } from '../site/held-site.ts';
import type { Command } from './command.ts';

/** Serves the site with live reload, at the same address as `start`: the two cannot hold one port unnoticed. */
export const dev: Command = async ({ project, err }) => {
  await prepareEditor(project);
  const built = await loadCollection(project);
  if (built.problems.length > 0) err(formatProblems(built.problems, built.counts));
  if (!built.collection) return 1;
  holdSite({ project, built });
  const server = await startAstro({
    root: engineRoot,
    ...astroSettings(project, built.collection.site),
    server: { host: '127.0.0.1', port: 4321 },
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        void server.stop().then(resolve);
      });
  });
  return 0;
};
