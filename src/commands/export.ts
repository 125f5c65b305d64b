import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { checkAddress } from '../core/call/check-address.ts';
import type { Collection } from '../core/collection/collection.ts';
import { plural } from '../core/format/plural.ts';
import { oneLine } from '../core/reading/printable.ts';
import { formatProblems } from '../core/report/problems.ts';
import { suggest } from '../core/suggest.ts';
import { loadCollection } from '../node/load-collection.ts';
import { openOutput } from '../node/output/open-output.ts';
import { refuseOutput, type Product } from '../node/output/refuse-output.ts';
import type { Places } from '../node/places.ts';
import { realPlace } from '../node/real-place.ts';
import { siteAddress } from '../site/engine/astro-settings.ts';
import { describeEngine, engineNames, exportSearch, type WrittenExport } from '../site/export-search.ts';
import type { Call, Command } from './command.ts';
import { quotedWord } from './describe-started.ts';
import { audienceOption, readAudience } from './read-audience.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';
import { Stopped } from './stopped.ts';

const usage = `npm run export -- search --engine ${engineNames.join('|')} [--out folder] [--audience public]`;

/** What is exported, with what it is written for. */
interface Wanted {
  engine: string;
  out: string;
  /** For whom; all of the content is in it unless that is the public. */
  audience: ReturnType<typeof readAudience>;
}

const options = {
  engine: { type: 'string' },
  out: { type: 'string' },
  ...audienceOption,
} as const;

function readCall(args: readonly string[]): Wanted {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const [what, ...more] = positionals;
  if (what === undefined) throw new ArgumentError('What is to be exported is missing.\n  allowed: search');
  if (what !== 'search' || more.length > 0)
    throw new ArgumentError(`${quoteGiven(positionals.join(' '))} cannot be exported.\n  allowed: search`);
  const { engine, out = `exports/search-${engine ?? ''}` } = values;
  const allowed = `\n  allowed: ${engineNames.join(', ')}`;
  if (engine === undefined)
    throw new ArgumentError(`--engine is missing: what the search is to be loaded into.${allowed}`);
  if (!engineNames.includes(engine)) {
    const meant = suggest(engine, engineNames);
    throw new ArgumentError(
      `${quoteGiven(engine)} is no engine that the search can be exported for.${allowed}${meant === undefined ? '' : `\n  did you mean "${meant}"?`}`,
    );
  }
  if (out === '')
    throw new ArgumentError('--out names no folder.\n  allowed: a folder, such as --out exports/search');
  return { engine, out, audience: readAudience(values.audience) };
}

/** An export as a folder that is replaced whole. */
const exportFor = (engine: string): Product => ({
  noun: 'export',
  marker: '.hindsight-export',
  markerText: 'Made by `hindsight export`, which replaces this whole folder each time.\n',
  allowed: 'a folder that does not exist yet, an empty one, or one that an export made',
  maker: 'export',
  write: (name) =>
    `npm run export -- search --engine ${engine} --out ${name.startsWith('exports/') ? 'search-export' : `exports/search-${engine}`}`,
});

/**
 * Writes the search as a search engine loads it. The folder is replaced whole, or stays as it is. Exit code 0: written;
 * 1: the content has errors; 2: a wrong call, or a folder that cannot be written; 128 and the signal's number: stopped.
 */
export const exportContent: Command = (call) => refusing(call, usage, () => run(call));

async function run(call: Call): Promise<number> {
  const { args, project, out, err } = call;
  const wanted = readCall(args);
  checkAddress(project.site);
  const product = exportFor(wanted.engine);
  const places = {
    ...project,
    out: { name: wanted.out, location: realPlace(path.resolve(project.root, wanted.out)) },
  };
  const refusal = await refuseOutput(places, product);
  if (refusal !== undefined) {
    err(refusal);
    return 2;
  }
  const { collection, problems, counts } = await loadCollection({ ...project, audience: wanted.audience });
  if (!collection) {
    err(`${formatProblems(problems, counts)}\nNothing was exported.`);
    return 1;
  }
  try {
    out(describe(wanted, await write(call, collection, { engine: wanted.engine, places, product })));
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    err(`${error.message} Nothing was exported.`);
    return error.exitCode;
  }
}

/** Puts an export in its place, or leaves there what is there. */
async function write(
  { project, err, whenStopped }: Call,
  collection: Collection,
  { engine, places, product }: { engine: string; places: Places; product: Product },
): Promise<WrittenExport> {
  const address = siteAddress(project, collection.site).href;
  const signal = whenStopped?.();
  const onWait = (pid: number): void => {
    err(`Another export (process ${pid}) is at work; waiting for it.`);
  };
  const output = await openOutput(places, { signal, onWait }, product);
  try {
    const folder = output.unfinished;
    const written = await exportSearch(collection, { engine, folder, address, signal });
    await output.publish();
    return written;
  } finally {
    await output.close();
  }
}

/** What was written, and what loads it. */
function describe({ engine, out }: Wanted, { documents, files }: WrittenExport): string {
  const { label, load } = describeEngine(engine);
  const folder = out.replace(/[\\/]$/, '');
  return [
    `Wrote ${plural(documents, 'incident')} for ${label} into ${oneLine(folder)}/:`,
    ...[...files].sort().map((file) => `  ${file}`),
    `\nTo load them: cd ${quotedWord(folder)} && ${load}`,
  ].join('\n');
}
