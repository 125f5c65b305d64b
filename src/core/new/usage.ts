import type { Flag } from './given.ts';

const flags: readonly [flag: Flag | 'dry-run', value: string, what: string][] = [
  ['title', '"…"', 'what happened, not whose fault it was; 15 to 110 characters'],
  ['date', '2021-10-04', 'the day on which it began'],
  ['services', 'a,b', 'what failed, by id or by any of its names'],
  ['cause', 'word', 'what began it: a word of the vocabulary, or undisclosed, or unknown'],
  [
    'source',
    'https://…',
    'the document it rests on; once for each; private where the write-up is itself the source',
  ],
  ['source-title', '"…"', 'with two or more sources: the title of each, in the same order'],
  ['source-kind', 'word', 'with two or more sources: the kind of each, in the same order'],
  ['duration', 'PT2H', 'how long it lasted; left out if not known'],
  ['reports', '4200', 'how many reports were counted; left out if not known'],
  ['field', 'name=value', 'a field of your own, as site.yml declares it; once for each'],
  ['text', '"…"', 'the first paragraph; without it the record is a draft'],
  ['slug', 'short-name', 'the end of the file name; made of the title when left out'],
  ['organization', 'id', 'who operated it, where the services do not say; the owner of a new service'],
  ['organization-name', '"…"', 'creates that organization under this name'],
  ['service-name', '"…"', 'creates the one service that is not known, under this name'],
  ['service-kind', 'word', 'the kind of the new service'],
  ['dry-run', '', 'prints the files and writes nothing'],
];

const width = Math.max(...flags.map(([flag, value]) => `--${flag} ${value}`.length));

/** How the command is called. */
export const usage = [
  'npm run new                 asks for everything',
  'npm run new -- [flags]      asks for what is missing, if there is a terminal to ask at',
  '',
  ...flags.map(([flag, value, what]) => `  ${`--${flag} ${value}`.padEnd(width)}  ${what}`),
].join('\n');

/** One line for each of some flags, as in the usage. */
export const describeFlags = (wanted: readonly Flag[]): string =>
  flags
    .filter(([flag]) => wanted.some((other) => other === flag))
    .map(([flag, value, what]) => `  ${`--${flag} ${value}`.padEnd(width)}  ${what}`)
    .join('\n');
