import path from 'node:path';
import { plainAddressPattern } from '../../schemas/patterns.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { oneLine } from '../core/reading/printable.ts';
import { writeStarter } from '../node/init/write-starter.ts';
import type { Call, Command } from './command.ts';
import { describeNext, describeStarted } from './describe-started.ts';
import { findPlace, importOptions, readImportFlags, type ImportFlags } from './import-flags.ts';
import { initFrom } from './init-from.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage =
  'hindsight init [folder] [--name "Our incidents"] [--repository https://…] [--from <folder of Markdown>]';
const help = `${usage}

With --from, the write-ups of that folder become records, and the flags of import hold: --zone, --services,
--service-name, --service-kind, --organization, --organization-name, --address, --report, --format.`;

const options = {
  ...importOptions,
  name: { type: 'string', default: 'Our incidents' },
  repository: { type: 'string' },
  from: { type: 'string' },
} as const;

interface Wanted {
  folder: string;
  site: { name: string; repository: string | undefined };
  from: string | undefined;
  flags: ImportFlags;
}

function readCall(args: readonly string[]): Wanted {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const { name, from } = values;
  const repository = values.repository?.replace(/\/$/, '');
  const [folder = '.', ...more] = positionals;
  if (more.length > 0) throw new ArgumentError(`These are ${positionals.length} folders, and one is filled.`);
  if (name === '' || name.length > 80 || oneLine(name) !== name)
    throw new ArgumentError(
      `${quoteGiven(name)} is no name for a site.\n  allowed: 1 to 80 characters on one line`,
    );
  if (repository !== undefined && !plainAddressPattern.test(repository))
    throw new ArgumentError(
      `${quoteGiven(repository)} is not the address of a repository.\n  allowed: https:// and a host, and a path`,
    );
  const [needsFrom] = Object.keys(importOptions).filter((flag) =>
    args.some((arg) => arg.split('=')[0] === `--${flag}`),
  );
  if (from === undefined && needsFrom !== undefined)
    throw new ArgumentError(
      `--${needsFrom} is about what is imported, and needs --from with a folder of write-ups.`,
    );
  return { folder, site: { name, repository }, from, flags: readImportFlags(values) };
}

/**
 * Writes what a team's own site begins with: settings, a workflow, and examples or, with --from, records of the write-ups
 * that a folder holds. Nothing that is there is overwritten. Exit code 0: written; 1: written but for write-ups of which
 * something is asked, or nothing written, for there are no write-ups; 2: a wrong call, or a folder that cannot be written.
 */
export const init: Command = (call) => refusing(call, usage, () => run(call), help);

async function run(call: Call): Promise<number> {
  const { project, out } = call;
  const { folder, site, from, flags } = readCall(call.args);
  const location = path.resolve(project.root, folder);
  if (from !== undefined)
    return initFrom(call, { folder, location, site, flags, place: findPlace(from, project.root, true) });
  out(describeStarted(folder, await writeStarter(location, site)));
  out(describeNext(folder, site));
  return 0;
}
