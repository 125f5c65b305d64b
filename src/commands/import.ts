import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import type { ImportItem } from '../core/import/item.ts';
import { usage } from '../core/import/usage.ts';
import { importServices } from '../node/import/import-services.ts';
import { loadMapping, loadPreset, presetNames } from '../node/import/load-mapping.ts';
import { readExport } from '../node/import/read-export.ts';
import { readFolder } from '../node/import/read-folder.ts';
import { namedServices, readServices } from '../node/import/read-services.ts';
import { runImport } from '../node/import/run-import.ts';
import type { ServiceItem } from '../node/import/service-item.ts';
import type { Call, Command } from './command.ts';
import { findPlace, importOptions, readImportFlags, refuseContent } from './import-flags.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';
import { reportImport } from './report-import.ts';

const options = {
  ...importOptions,
  map: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

function readCall(args: readonly string[]) {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const { map, 'dry-run': isDryRun } = values;
  return { ...readImportFlags(values), positionals, map, isDryRun };
}

type ReadCall = ReturnType<typeof readCall>;

type Source =
  | { kind: 'services'; items: AsyncIterable<ServiceItem> }
  | { kind: 'incidents'; items: AsyncIterable<ImportItem> };

/** What a call imports. Throws ArgumentError where it names nothing that can be. */
function sourceOf({ positionals, zone, address, map }: ReadCall, project: Call['project']): Source {
  const isOfServices = positionals[0] === 'services';
  const rest = isOfServices ? positionals.slice(1) : positionals;
  const isCatalogue = isOfServices && rest.length === 1 && map === undefined;
  const [what, place, ...more] = map !== undefined || isCatalogue ? ['', ...rest] : rest;
  const known = ['markdown', ...presetNames(), ...(isOfServices ? [] : ['services'])];
  const allowed = `\n  allowed: ${known.join(', ')}; or --map with a mapping of your own`;
  if (what === undefined) throw new ArgumentError(`What is to be imported is missing.${allowed}`);
  if (what !== '' && !known.includes(what))
    throw new ArgumentError(`${quoteGiven(what)} cannot be imported.${allowed}`);
  if (place === undefined || more.length > 0)
    throw new ArgumentError('One file or folder is imported in a call.');
  const found = findPlace(place, project.root, what === 'markdown');
  refuseContent(place, found, project.content.location);
  if (isCatalogue) return { kind: 'services', items: readServices(found) };
  const items = (): AsyncIterable<ImportItem> => {
    if (what === 'markdown') return readFolder(found, { zone, address, except: project.content.location });
    const mapping = map === undefined ? loadPreset(what) : loadMapping(map, path.resolve(project.root, map));
    return readExport(found, mapping, { zone });
  };
  return isOfServices
    ? { kind: 'services', items: namedServices(items()) }
    : { kind: 'incidents', items: items() };
}

/**
 * Imports incidents from what a team has, and reports what of it was taken, guessed, asked for and left out. Exit code
 * 0: all was written, or had been; 1: something could not be written, or nothing was found; 2: a wrong call, or a bug in
 * Hindsight.
 */
export const importRecords: Command = (call) => refusing(call, usage, () => run(call));

async function run(call: Call): Promise<number> {
  const { project } = call;
  const wanted = readCall(call.args);
  const source = sourceOf(wanted, project);
  const { report, format, isDryRun, given } = wanted;
  return reportImport(call, {
    report,
    format,
    ending: { isDryRun, noun: source.kind === 'services' ? 'service' : 'record' },
    run: (onReport) => {
      const options = { given, isDryRun, onReport };
      return source.kind === 'services'
        ? importServices(project, source.items, options)
        : runImport(project, source.items, options);
    },
  });
}
