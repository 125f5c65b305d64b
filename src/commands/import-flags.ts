import { statSync } from 'node:fs';
import path from 'node:path';
import { addressPattern } from '../../schemas/patterns.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import type { GivenForAll } from '../core/import/settle-for-all.ts';
import { withoutEnd } from '../core/import/without-end.ts';
import { isRealZone } from '../core/inexact/real-zone.ts';
import { suggest } from '../core/suggest.ts';
import type { ReportFormat } from '../node/import/report-writer.ts';
import { holds } from '../node/wanted-paths.ts';

const text = { type: 'string' } as const;

/** The flags of every command that imports. */
export const importOptions = {
  services: text,
  'service-name': text,
  'service-kind': text,
  organization: text,
  'organization-name': text,
  zone: text,
  address: text,
  format: { type: 'string', default: 'text' },
  report: text,
} as const;

type Values = { [Flag in keyof typeof importOptions]?: string | undefined };

/** What a call says of an import, read. */
export interface ImportFlags {
  given: GivenForAll;
  zone: string | undefined;
  address: string | undefined;
  format: ReportFormat;
  report: string | undefined;
}

function checkZone(zone: string): void {
  if (isRealZone(zone)) return;
  const meant = suggest(zone, Intl.supportedValuesOf('timeZone'));
  throw new ArgumentError(
    `${quoteGiven(zone)} is no time zone that is known here.\n  allowed: an IANA name such as Europe/London, or UTC${meant === undefined ? '' : `\n  did you mean "${meant}"?`}`,
  );
}

/** Reads the flags of an import. Throws ArgumentError for one that cannot be meant. */
export function readImportFlags(values: Values): ImportFlags {
  const { services = '', zone, address, format = 'text', report } = values;
  if (format !== 'text' && format !== 'json')
    throw new ArgumentError(`There is no format ${quoteGiven(format)}.\n  allowed: text, json`);
  if (zone !== undefined) checkZone(zone);
  if (
    address !== undefined &&
    !(address.includes('{path}') && addressPattern.test(address.replace('{path}', 'a')))
  )
    throw new ArgumentError(
      `${quoteGiven(address)} is no address with {path} in it.\n  allowed: https://github.com/example/postmortems/blob/main/{path}`,
    );
  const names = services.split(',').map((name) => name.trim());
  const given = {
    services: names.filter((name) => name !== ''),
    'service-name': values['service-name'],
    'service-kind': values['service-kind'],
    organization: values.organization,
    'organization-name': values['organization-name'],
  };
  return { given, zone, address, format, report };
}

/** What is imported from: how messages print it, and where it lies. */
export interface ImportPlace {
  name: string;
  location: string;
}

/** Finds what is imported from. Throws ArgumentError where nothing is there, or nothing of the right sort. */
export function findPlace(given: string, root: string, isFolder: boolean): ImportPlace {
  const location = path.resolve(root, given);
  const status = statSync(location, { throwIfNoEntry: false });
  if (!status || (isFolder && !status.isDirectory()))
    throw new ArgumentError(`There is no ${isFolder ? 'folder' : 'file or folder'} ${quoteGiven(given)}.`);
  return { name: withoutEnd(given, /[\\/]/) || given, location };
}

/** Refuses to import the content from itself, whose records are written already. */
export function refuseContent(given: string, { location }: ImportPlace, content: string): void {
  if (holds(content, location))
    throw new ArgumentError(
      `${quoteGiven(given)} lies in the content folder, whose files are records already.`,
    );
}
