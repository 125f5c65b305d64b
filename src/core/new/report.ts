import { toPrintable } from '../reading/printable.ts';
import type { Answers } from './answers.ts';
import { faultLines } from '../report/fault-parts.ts';
import { describeFlags } from './usage.ts';
import type { Flag } from './given.ts';
import type { LeadEntry } from './lead-entries.ts';
import type { NewFile } from './new-files.ts';
import type { FlagFault } from './settle.ts';

/** What is said after a new record was written: its path, and what to do next. */
export function formatWritten(folder: string, files: readonly NewFile[], answers: Answers): string {
  const paths = files.map(({ path }) => toPrintable(`${folder}/${path}`));
  const record = paths.at(-1) ?? '';
  return [
    `Wrote ${record}`,
    ...paths.slice(0, -1).map((path) => `  and ${path}`),
    '',
    'Next:',
    ...nextSteps(record, paths.slice(0, -1), answers).map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

const nextSteps = (
  record: string,
  others: readonly string[],
  { text, sources, cause }: Answers,
): string[] => [
  text === undefined
    ? `Open ${record}: write its text, then take out "review: draft".`
    : `Open ${record} and add what else your sources say; the README shows the fields.`,
  ...(others.length > 0 ? [`Add a sentence on what it is to ${others.join(' and ')}.`] : []),
  // Without a terminal nobody was asked who says what.
  ...(sources.length > 1 && cause.sources === undefined
    ? ['Every value names all sources: take out those that do not say it.']
    : []),
  '`npm run check` says what is wrong with it, `npm run dev` shows its page.',
  'Commit it on a branch and open a pull request.',
];

/** The files as they would be written. */
export const formatFiles = (folder: string, files: readonly NewFile[]): string =>
  files.map(({ path, text }) => toPrintable(`${folder}/${path}\n\n${text}`)).join('\n');

/** Says which lead goes with the record. */
export const formatLead = (folder: string, { title, first, last }: LeadEntry): string =>
  toPrintable(
    `\n${folder}/leads.yml loses lines ${first} to ${last}, “${title}”: an outage with a record is no lead.`,
  );

/** Says which flags are missing in a call that asks no question. */
export const formatMissing = (missing: readonly Flag[]): string =>
  `${missing.length === 1 ? 'This flag is' : 'These flags are'} missing:\n${describeFlags(missing)}\n\`npm run new -- --help\` lists all flags; without flags, in a terminal, the command asks.`;

/** Says that a file of that name is there already. */
export const formatTaken = (folder: string, path: string): string =>
  toPrintable(
    `${folder}/${path} exists already, and a file is never written over.\n  write:   --slug with another short name`,
  );

/** Every fault of the flags, under the flag it belongs to. */
export const formatFlagFaults = (faults: readonly FlagFault[]): string =>
  faults
    .map(({ flag, fault }) => [`--${flag}`, ...faultLines(fault).map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
