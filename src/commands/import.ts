import { statSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import type { ImportItem } from '../core/import/item.ts';
import { formatRefusal, formatTally, type Ending, type FileReport } from '../core/import/report.ts';
import { withoutEnd } from '../core/import/without-end.ts';
import { usage } from '../core/import/usage.ts';
import { isRealZone } from '../core/inexact/real-zone.ts';
import { suggest } from '../core/suggest.ts';
import { importServices } from '../node/import/import-services.ts';
import { loadMapping, loadPreset, presetNames } from '../node/import/load-mapping.ts';
import { readExport, type ExportPlace } from '../node/import/read-export.ts';
import { readFolder } from '../node/import/read-folder.ts';
import { reportFile, reportLines, type ReportFormat } from '../node/import/report-writer.ts';
import { runImport, type GivenForAll } from '../node/import/run-import.ts';
import { holds } from '../node/wanted-paths.ts';
import { addressPattern } from '../../schemas/patterns.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const text = { type: 'string' } as const;
/** Of those that were not written, how many are printed where the report goes into a file. */
const mostRefused = 20;

function readCall(args: readonly string[]) {
  const { values, positionals } = readArguments({
    args,
    options: {
      services: text,
      'service-name': text,
      'service-kind': text,
      organization: text,
      'organization-name': text,
      zone: text,
      address: text,
      map: text,
      format: { type: 'string', default: 'text' },
      report: text,
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { services, zone, address, map, format, report, help, 'dry-run': isDryRun, ...others } = values;
  const names = (services ?? '').split(',').map((name) => name.trim());
  const given: GivenForAll = { ...others, services: names.filter((name) => name !== '') };
  if (!['text', 'json'].includes(format))
    throw new ArgumentError(`There is no format ${quoteGiven(format)}.\n  allowed: text, json`);
  if (zone !== undefined && !isRealZone(zone)) {
    const meant = suggest(zone, Intl.supportedValuesOf('timeZone'));
    throw new ArgumentError(
      `${quoteGiven(zone)} is no time zone that is known here.\n  allowed: an IANA name such as Europe/London, or UTC${meant === undefined ? '' : `\n  did you mean "${meant}"?`}`,
    );
  }
  if (
    address !== undefined &&
    !(address.includes('{path}') && addressPattern.test(address.replace('{path}', 'a')))
  )
    throw new ArgumentError(
      `${quoteGiven(address)} is no address with {path} in it.\n  allowed: https://github.com/example/postmortems/blob/main/{path}`,
    );
  return { positionals, given, zone, address, map, format: format as ReportFormat, report, help, isDryRun };
}

type ReadCall = ReturnType<typeof readCall>;

/** What is imported from: never the content itself, whose records are written already. */
function findPlace(given: string, { root, content }: Call['project'], isFolder: boolean) {
  const location = path.resolve(root, given);
  const status = statSync(location, { throwIfNoEntry: false });
  if (!status || (isFolder && !status.isDirectory()))
    throw new ArgumentError(`There is no ${isFolder ? 'folder' : 'file or folder'} ${quoteGiven(given)}.`);
  if (holds(content.location, location))
    throw new ArgumentError(
      `${quoteGiven(given)} lies in the content folder, whose files are records already.`,
    );
  return { name: withoutEnd(given, /[\\/]/), location };
}

type Source =
  { kind: 'services'; place: ExportPlace } | { kind: 'incidents'; items: AsyncIterable<ImportItem> };

/** What a call imports. Throws ArgumentError where it names nothing that can be. */
function sourceOf({ positionals, zone, address, map }: ReadCall, project: Call['project']): Source {
  const [what, place, ...more] = map === undefined ? positionals : ['', ...positionals];
  const known = ['markdown', 'services', ...presetNames()];
  const allowed = `\n  allowed: ${known.join(', ')}; or --map with a mapping of your own`;
  if (what === undefined) throw new ArgumentError(`What is to be imported is missing.${allowed}`);
  if (what !== '' && !known.includes(what))
    throw new ArgumentError(`${quoteGiven(what)} cannot be imported.${allowed}`);
  if (place === undefined || more.length > 0)
    throw new ArgumentError('One file or folder is imported in a call.');
  const found = findPlace(place, project, what === 'markdown');
  if (what === 'services') return { kind: 'services', place: found };
  if (what === 'markdown') return { kind: 'incidents', items: readFolder(found, { zone, address }) };
  const mapping = map === undefined ? loadPreset(what) : loadMapping(map, path.resolve(project.root, map));
  return { kind: 'incidents', items: readExport(found, mapping, { zone }) };
}

/**
 * Imports incidents from what a team has, and reports what of it was taken, guessed, asked for and left out. Exit code
 * 0: all was written, or had been; 1: something could not be written, or nothing was found; 2: a wrong call, or a bug in
 * Hindsight.
 */
export const importRecords: Command = (call) => refusing(call, usage, () => run(call));

async function run({ args, project, out, err, terminal }: Call): Promise<number> {
  const call = readCall(args);
  if (call.help) {
    out(usage);
    return 0;
  }
  const source = sourceOf(call, project);
  const { report, format, isDryRun, given } = call;
  const writer =
    report === undefined
      ? reportLines(format, out)
      : await reportFile(path.resolve(project.root, report), format);
  let count = 0;
  let refused = 0;
  const onReport = (one: FileReport): void => {
    writer.add(one);
    if (report !== undefined && one.outcome === 'refused' && (refused += 1) <= mostRefused)
      err(formatRefusal(one));
    count += 1;
    if (terminal && count % 500 === 0) err(`${count} read …`);
  };
  const options = { given, isDryRun, onReport };
  const tally =
    source.kind === 'services'
      ? await importServices(project, source.place, options)
      : await runImport(project, source.items, options);
  const ending: Ending = { isDryRun, noun: source.kind === 'services' ? 'service' : 'record' };
  await writer.end(tally, ending);
  if (refused > mostRefused) err(`… and ${refused - mostRefused} more: see ${report ?? ''}.`);
  if (report !== undefined) out(formatTally(tally, ending));
  const found = count - tally.skipped;
  if (found === 0) err(`No ${source.kind === 'services' ? 'service' : 'incident'} was found.`);
  return found === 0 || tally.refused > 0 ? 1 : 0;
}
