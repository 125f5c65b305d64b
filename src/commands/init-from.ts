import path from 'node:path';
import type { ImportItem } from '../core/import/item.ts';
import { forEmptyFolder, settleForAll, type SettledForAll } from '../core/import/settle-for-all.ts';
import { quoteGiven } from '../core/call/argument-error.ts';
import { readFolder } from '../node/import/read-folder.ts';
import { runImport } from '../node/import/run-import.ts';
import { writeStarter, type Wanted } from '../node/init/write-starter.ts';
import { realPlace } from '../node/real-place.ts';
import type { Call } from './command.ts';
import { describeNext, describeStarted, importCall } from './describe-started.ts';
import type { ImportFlags, ImportPlace } from './import-flags.ts';
import { reportImport } from './report-import.ts';

interface WantedFrom {
  /** The folder of the site: as the call names it, and where it is to lie. */
  folder: string;
  location: string;
  site: Omit<Wanted, 'importing'>;
  flags: ImportFlags;
  /** The folder of the write-ups. */
  place: ImportPlace;
}

const nothingKnown = { services: new Map(), organizations: new Map(), counters: new Map() };

async function hasWriteUp(items: AsyncIterable<ImportItem>): Promise<boolean> {
  for await (const { read } of items) if (read.kind === 'draft') return true;
  return false;
}

/**
 * Begins a site with the records of a folder of write-ups. What the call cannot mean, and a folder without a write-up, is
 * found before anything is written. The answer is the exit code.
 */
export async function initFrom(
  call: Call,
  { folder, location, site, flags, place }: WantedFrom,
): Promise<number> {
  const { zone, address, report, format } = flags;
  const content = { name: 'content', location: path.join(realPlace(location), 'content') };
  const items = () => readFolder(place, { zone, address, except: content.location });
  const given = forEmptyFolder(flags.given);
  const { forAll, newEntries } = settleForAll(given, nothingKnown);
  if (!(await hasWriteUp(items()))) {
    call.err(
      `No write-up of an incident was found in ${quoteGiven(place.name)}, and nothing was written.\n  allowed: a folder with Markdown files that have a day and sections such as "Timeline", "Impact" or "Root cause"`,
    );
    return 1;
  }
  // Whoever reads the report as JSON reads nothing else.
  const say = format === 'json' && report === undefined ? call.err : call.out;
  const code = await reportImport(call, {
    report,
    format,
    ending: { isDryRun: false, noun: 'record' },
    run: async (onReport) => {
      say(
        `${describeStarted(folder, await writeStarter(location, { ...site, importing: { entries: newEntries } }))}\n`,
      );
      const cacheDir = path.join(location, 'node_modules/.cache/hindsight');
      const project = { content, cacheDir, today: call.project.today };
      return runImport(project, items(), { given, isDryRun: false, onReport });
    },
  });
  say(describeNext(folder, site));
  say(describeAgain({ place, location }, forAll, { zone, address }));
  return code;
}

/** What a team does with its records from then on. */
function describeAgain(
  { place, location }: Pick<WantedFrom, 'place' | 'location'>,
  { services, isAssumed }: SettledForAll['forAll'],
  flags: { zone: string | undefined; address: string | undefined },
): string {
  const files = services.map((id) => `content/services/${id}.md`).join(', ');
  const again = importCall(path.relative(location, place.location).replaceAll(path.sep, '/') || '.', {
    services: services.join(','),
    ...flags,
  });
  return [
    ...(isAssumed
      ? [
          `${files} stands for all that failed where no write-up says it: name it as you do, and add your services.`,
        ]
      : []),
    `When write-ups have changed, in the folder of the site: ${again}`,
  ].join('\n');
}
