import path from 'node:path';
import { plainAddressPattern } from '../../schemas/patterns.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { oneLine } from '../core/reading/printable.ts';
import { writeStarter, type Started } from '../node/init/write-starter.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'hindsight init [folder] [--name "Our incidents"] [--repository https://…]';

const options = {
  name: { type: 'string', default: 'Our incidents' },
  repository: { type: 'string', default: 'https://example.com/our/incidents' },
  help: { type: 'boolean', default: false },
} as const;

interface Wanted {
  folder: string;
  site: { name: string; repository: string };
  wantsHelp: boolean;
}

function readCall(args: readonly string[]): Wanted {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const { name, help: wantsHelp } = values;
  const repository = values.repository.replace(/\/$/, '');
  const [folder = '.', ...more] = positionals;
  if (more.length > 0) throw new ArgumentError(`These are ${positionals.length} folders, and one is filled.`);
  if (name === '' || name.length > 80 || oneLine(name) !== name)
    throw new ArgumentError(
      `${quoteGiven(name)} is no name for a site.\n  allowed: 1 to 80 characters on one line`,
    );
  if (!plainAddressPattern.test(repository))
    throw new ArgumentError(
      `${quoteGiven(repository)} is not the address of a repository.\n  allowed: https:// and a host, and a path`,
    );
  return { folder, site: { name, repository }, wantsHelp };
}

/**
 * Writes what a team's own site begins with: settings, examples, a workflow. Nothing that is there is overwritten. Exit
 * code 0: written; 2: a wrong call, or a folder that cannot be written.
 */
export const init: Command = (call) => refusing(call, usage, () => run(call));

async function run({ args, project, out }: Call): Promise<number> {
  const { folder, site, wantsHelp } = readCall(args);
  if (wantsHelp) {
    out(usage);
    return 0;
  }
  out(describe(folder, await writeStarter(path.resolve(project.root, folder), site)));
  return 0;
}

const listed = (head: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [head, ...names.map((name) => `  ${name}`)];

function describe(folder: string, { written, kept }: Started): string {
  const steps = [...(folder === '.' ? [] : [`cd ${oneLine(folder)}`]), 'npm install', 'npm start'];
  return [
    ...listed(`Wrote to ${folder === '.' ? 'this folder' : `${oneLine(folder)}/`}:`, written),
    ...listed('Left as they were:', kept),
    ...(written.length === 0 ? ['Nothing was missing.'] : []),
    `\nNext: ${steps.join(' && ')}`,
  ].join('\n');
}
