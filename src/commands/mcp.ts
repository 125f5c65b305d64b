import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError } from '../core/call/argument-error.ts';
import { plural } from '../core/format/plural.ts';
import { oneLine } from '../core/reading/printable.ts';
import { agentsAddress } from '../core/report/engine-addresses.ts';
import { describeFault } from '../core/report/fault.ts';
import { engineRoot } from '../engine-root.ts';
import { settleOutput } from '../node/output/open-output.ts';
import { realPlace } from '../node/real-place.ts';
import { followBuiltSite, type SiteFolder } from '../site/mcp/built-site.ts';
import { serveTools } from '../site/mcp/serve-tools.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'npm run --silent mcp -- [--site folder]';

/**
 * Answers an assistant's questions from a built site, over the Model Context Protocol on standard input and output. Needs
 * no network. Exit code 0: the input has ended; 2: a wrong argument, or no built site.
 */
export const mcp: Command = (call) => refusing(call, usage, () => run(call));

const options = { site: { type: 'string' } } as const;

/** The folder that is asked for, or that of the project's own site, once a build that was interrupted is settled. */
async function folderOf({ args, project }: Call): Promise<SiteFolder> {
  const { site } = readArguments({ args, options }).values;
  if (site !== undefined && site !== '')
    return { name: site, location: realPlace(path.resolve(project.root, site)) };
  if (site === '') throw new ArgumentError('--site names no folder.\n  allowed: the folder of a built site');
  await settleOutput(project.out.location).catch(() => undefined);
  return project.out;
}

const versionOf = (): string =>
  (JSON.parse(readFileSync(path.join(engineRoot, 'package.json'), 'utf8')) as { version: string }).version;

async function run(call: Call): Promise<number> {
  const { err, stdio, whenStopped, project } = call;
  const folder = await folderOf(call);
  const library = await followBuiltSite(folder);
  if (!stdio) throw new ArgumentError('There is nobody to answer: standard input and output are needed.');
  const { site } = await library();
  err(
    `Answering from ${oneLine(folder.name)}/, ${plural(site.total, 'incident')} of ${oneLine(site.name)}, ` +
      'over the Model Context Protocol on standard input and output.',
  );
  if (call.terminal) err(`An assistant starts this, with what ${agentsAddress} says; here Ctrl-C ends it.`);
  await serveTools({
    library,
    version: versionOf(),
    ...stdio,
    onFault: (error) => {
      err(describeFault(error));
      if (project.isDebugging && error instanceof Error) err(error.stack ?? '');
    },
    signal: whenStopped?.(),
  });
  return 0;
}
