import { parseArgs } from 'node:util';
import { oneLine } from '../../core/reading/printable.ts';
import type { Given } from '../../core/new/given.ts';

/** A call that cannot be understood; the message says why. */
export class FlagError extends Error {}

const once = [
  'title',
  'date',
  'cause',
  'duration',
  'reports',
  'text',
  'slug',
  'organization',
  'organization-name',
  'service-name',
  'service-kind',
] as const;
const often = ['services', 'source', 'source-title', 'source-kind', 'field'] as const;

const repeatable = { type: 'string', multiple: true } as const;
const options = {
  ...(Object.fromEntries([...once, ...often].map((flag) => [flag, repeatable])) as Record<
    (typeof once)[number] | (typeof often)[number],
    typeof repeatable
  >),
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads the arguments of a call. Throws FlagError for a flag that does not exist, lacks its value or repeats. */
export function readFlags(args: readonly string[]): { given: Given; isDryRun: boolean; wantsHelp: boolean } {
  const { 'dry-run': isDryRun = false, help: wantsHelp = false, ...values } = parse(args);
  const given: Given = {};
  for (const flag of once) {
    const [value, ...more] = values[flag] ?? [];
    if (more.length > 0) throw new FlagError(`--${flag} was given ${more.length + 1} times.`);
    if (value !== undefined) given[flag] = value;
  }
  for (const flag of often) {
    const list = values[flag];
    if (list) given[flag] = list;
  }
  if (given.services) given.services = given.services.flatMap(splitList);
  if (given.services?.length === 0) delete given.services;
  return { given, isDryRun, wantsHelp };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new FlagError(oneLine((error as Error).message), { cause: error });
  }
}

const splitList = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
