import { oneLine } from '../core/reading/printable.ts';
import type { Started, Wanted } from '../node/init/write-starter.ts';

const listed = (head: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [head, ...names.map((name) => `  ${name}`)];

/** Which files a folder was given to begin with. */
export const describeStarted = (folder: string, { written, kept }: Started): string =>
  [
    ...listed(`Wrote to ${folder === '.' ? 'this folder' : `${oneLine(folder)}/`}:`, written),
    ...listed('Left as they were:', kept),
    ...(written.length === 0 ? ['Nothing was missing.'] : []),
  ].join('\n');

/** An argument as a shell takes it for one word. */
export const quotedWord = (word: string): string =>
  /^[\w./:@{}=-]+$/.test(word) ? word : JSON.stringify(oneLine(word));

const noRepository =
  '\ncontent/site.yml does not know your repository yet: say it there, and pages lead to where they are edited.';

/** What to type next, from the folder in which the command was called. */
export const describeNext = (folder: string, { repository }: Pick<Wanted, 'repository'>): string =>
  `\nNext: ${[...(folder === '.' ? [] : [`cd ${quotedWord(folder)}`]), 'npm install', 'npm start'].join(' && ')}${repository === undefined ? noRepository : ''}`;

/** The call that imports from the same place again, from the folder of the site. */
export const importCall = (place: string, flags: Readonly<Record<string, string | undefined>>): string =>
  [
    'npm run import -- markdown',
    quotedWord(place),
    ...Object.entries(flags).flatMap(([flag, value]) =>
      value === undefined ? [] : [`--${flag}`, quotedWord(value)],
    ),
  ].join(' ');
