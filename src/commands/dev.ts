import path from 'node:path';
import { checkAddress } from '../core/call/check-address.ts';
import { dev as startAstro } from 'astro';
import { engineRoot, packagesFolder } from '../engine-root.ts';
import { loadCollection } from '../node/load-collection.ts';
import { checkLogo, publicFolder } from '../site/public-files.ts';
import { ownSettingsOf } from '../core/own/own-settings.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { formatProblems } from '../core/report/problems.ts';
import { astroSettings } from '../site/engine/astro-settings.ts';
import { findSlots, slotsPlugin } from '../site/engine/slots.ts';
import { holdSite } from '../site/held-site.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { audienceOption, readAudience } from './read-audience.ts';
import { refusing } from './refusing.ts';
import { asEnd, untilStopped } from './stopped.ts';

const usage = 'npm run dev -- [--audience public]';

/** Serves the site with live reload, at the same address as `start`: the two cannot hold one port unnoticed. */
export const dev: Command = (call) => refusing(call, usage, () => serveLive(call));

async function serveLive({ args, project: given, err, whenStopped }: Call): Promise<number> {
  const { audience } = readArguments({ args, options: audienceOption }).values;
  const project = { ...given, audience: readAudience(audience) };
  checkAddress(project.site);
  const built = await loadCollection(project);
  if (built.problems.length > 0) err(formatProblems(built.problems, built.counts));
  if (!built.collection) return 1;
  await prepareEditor(project, ownSettingsOf(built.collection.site));
  checkLogo(project.root, built.collection.site);
  holdSite({ project, built });
  const server = await startAstro({
    ...astroSettings(project, built.collection.site),
    server: { host: '127.0.0.1', port: 4321 },
    // Beside the engine it might not be written; and what was installed for the engine may lie beside it.
    publicDir: publicFolder(project.root),
    cacheDir: path.join(project.cacheDir, 'astro'),
    vite: {
      // Beside the engine it might not be written; and what was installed for the engine may lie beside it.
      cacheDir: path.join(project.cacheDir, 'vite'),
      plugins: [slotsPlugin(findSlots(project.root))],
      server: { fs: { allow: [engineRoot, packagesFolder(), project.root] } },
    },
  });
  await untilStopped(whenStopped?.()).catch(asEnd);
  await server.stop();
  return 0;
}
