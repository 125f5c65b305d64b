import { plural } from '../format/plural.ts';
import { oneLine, toPrintable } from '../reading/printable.ts';
import { noteKinds, type Note } from './note.ts';
import { formatUnknownServices, type CountedService, type UnknownService } from './unknown-services.ts';

/** What became of one file or record of what was imported. */
type FileOutcome =
  /** Written for the first time. */
  | 'new'
  /** Written again, for it reads otherwise now. */
  | 'changed'
  /** As it was written before. */
  | 'unchanged'
  /** Left as it is, for a person has changed, renamed or removed it. */
  | 'kept'
  /** No incident. */
  | 'skipped'
  /** Not written: something is asked of a person, or it cannot be read. */
  | 'refused';

/** The loss report of one file or record. */
export interface FileReport {
  /** As it is found: a path, or the place within an export. */
  place: string;
  outcome: FileOutcome;
  /** Path of its record, with the name of the content folder. */
  record?: string | undefined;
  /** Entries of its timeline. */
  entries: number;
  /** Why it was skipped, kept or refused, in one sentence. */
  why?: string | undefined;
  notes: readonly Note[];
  unknownServices?: readonly UnknownService[] | undefined;
}

/** The figures of a whole import. */
export type Tally = Record<FileOutcome, number>;

export const emptyTally = (): Tally => ({
  new: 0,
  changed: 0,
  unchanged: 0,
  kept: 0,
  skipped: 0,
  refused: 0,
});

const said: Readonly<Record<FileOutcome, string>> = {
  new: 'written',
  changed: 'written again',
  unchanged: 'unchanged',
  kept: 'left as it is',
  skipped: 'no incident',
  refused: 'NOT written',
};

const formatNote = ({ kind, what, text, line }: Note): string =>
  `  ${kind.padEnd(7)}  ${line === undefined ? '' : `line ${line}: `}${what}: ${oneLine(text)}`;

/** What is imported. */
export type Noun = 'record' | 'service';

/** The loss report of one file as people read it. */
export function formatFileReport(
  { place, outcome, record, why, entries, notes }: FileReport,
  noun: Noun,
): string {
  const became = outcome === 'skipped' && noun === 'service' ? 'no service' : said[outcome];
  const head = `${oneLine(place)}  ${became}${record === undefined ? '' : ` ${oneLine(record)}`}${entries > 0 ? `, ${plural(entries, 'timeline entry', 'timeline entries')}` : ''}`;
  const sorted = noteKinds.flatMap((kind) => notes.filter((note) => note.kind === kind));
  return [
    head,
    ...(why === undefined ? [] : [`  ${oneLine(why)}`]),
    ...sorted.map((note) => formatNote(note)),
  ].join('\n');
}

/** Why one file or record was not written, in a few lines. */
export const formatRefusal = (report: FileReport, noun: Noun): string =>
  formatFileReport({ ...report, notes: report.notes.filter(({ kind }) => kind === 'asked') }, noun);

/** What an import ends with besides its figures. */
export interface Ending {
  isDryRun: boolean;
  noun: Noun;
  unknownServices: readonly CountedService[];
}

/** How an import ended, in a few lines. */
export function formatTally(tally: Tally, { isDryRun, noun, unknownServices }: Ending): string {
  const written = tally.new + tally.changed;
  const parts = [
    `${isDryRun ? 'Would write' : 'Wrote'} ${plural(written, noun)}${tally.changed > 0 ? ` (${tally.changed} again)` : ''}`,
    ...(tally.unchanged > 0 ? [`${tally.unchanged} unchanged`] : []),
    ...(tally.kept > 0 ? [`${tally.kept} left as a person made them`] : []),
    ...(tally.skipped > 0 ? [`${tally.skipped} no ${noun === 'record' ? 'incident' : noun}`] : []),
    ...(tally.refused > 0 ? [`${tally.refused} NOT written: see what is asked`] : []),
  ];
  const unknown = formatUnknownServices(unknownServices);
  return `${unknown === '' ? '' : `${unknown}\n\n`}${parts.join(', ')}.`;
}

/** The loss report of one file as JSON, on one line. */
export const toReportJson = ({ place, outcome, record, entries, why, notes }: FileReport): string =>
  // JSON leaves some control characters as they are; their codes mean the same to whoever reads it.
  toPrintable(
    JSON.stringify({
      place,
      outcome,
      record,
      timelineEntries: entries,
      why,
      ...Object.fromEntries(
        noteKinds.map((kind) => [
          kind,
          notes.flatMap((note) =>
            note.kind === kind ? [{ what: note.what, text: note.text, line: note.line }] : [],
          ),
        ]),
      ),
    }),
  );
