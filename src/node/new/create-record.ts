import path from 'node:path';
import type { Built } from '../../core/collection/collection.ts';
import { formatProblems } from '../../core/report/problems.ts';
import type { Answers } from '../../core/new/answers.ts';
import { readLeads, takeOutLead, type LeadEntry } from '../../core/new/lead-entries.ts';
import { missingFlags, needsNoAsking, type Given } from '../../core/new/given.ts';
import { toIncidentId, toNewFiles, type NewFile } from '../../core/new/new-files.ts';
import { registryOf } from '../../core/new/registry-of.ts';
import {
  formatFiles,
  formatFlagFaults,
  formatLead,
  formatMissing,
  formatTaken,
  formatWritten,
} from '../../core/new/report.ts';
import { settle } from '../../core/new/settle.ts';
import { newProblems, withFiles } from '../../core/new/try-files.ts';
import { hasErrors } from '../../core/problem.ts';
import type { ContentProject } from '../load-collection.ts';
import { KeptContent } from '../parses/kept-content.ts';
import { readContent, type ContentFolder } from '../read-content.ts';
import type { ContentFile, ContentFiles } from '../../core/reading/content-file.ts';
import { topFiles } from '../../core/reading/content-kinds.ts';
import { replaceFile } from '../replace-file.ts';
import type { Terminal } from './prompts.ts';
import { writeNewFiles } from './write-files.ts';

/** What a run says and how it ends; texts end without a line break. */
export interface Outcome {
  exitCode: 0 | 1 | 2;
  output?: string;
  errors?: string;
}

interface Call {
  given: Given;
  isDryRun: boolean;
  /** Where questions may be asked; left out where nobody is there. */
  terminal?: Terminal;
}

const refusal = (exitCode: 1 | 2, ...errors: string[]): Outcome => ({
  exitCode,
  errors: [...errors, 'Nothing was written.'].join('\n'),
});

/** Makes a new record from flags and questions, checks it among all others, and only then writes it. */
export async function createRecord(
  { content: folder, cacheDir, today }: ContentProject,
  { given, isDryRun, terminal }: Call,
): Promise<Outcome> {
  const missing = missingFlags(given);
  const isAsked = missing.length > 0 && terminal !== undefined && !needsNoAsking(given);
  if (missing.length > 0 && !isAsked) return refusal(2, formatMissing(missing));
  const content = readContent(folder);
  const kept = new KeptContent(cacheDir, today);
  const before = await kept.build(content);
  kept.save();
  if (content.problems.some(({ rule, file }) => rule === 'no-content' && file === folder.name))
    return refusal(1, formatProblems(content.problems, before.counts));
  const answers = isAsked
    ? { ok: true as const, answers: await ask(given, { content, before }, terminal) }
    : settle(given, registryOf(content), await kept.own(content));
  if (!answers.ok) return refusal(1, formatFlagFaults(answers.faults));
  return finish({ folder, content, before, kept, today }, answers.answers, isDryRun);
}

/** The folder that a record is added to: its files, and what `check` says of them. */
interface Base {
  folder: ContentFolder;
  content: ContentFiles;
  before: Built;
  kept: KeptContent;
  today: string | undefined;
}

const incidentIds = ({ files }: ContentFiles): Set<string> =>
  new Set(files.incidents.map(({ path }) => path.replace(/^.*\//, '').replace(/\.md$/, '')));

async function ask(
  given: Given,
  { content, before }: Pick<Base, 'content' | 'before'>,
  terminal: Terminal,
): Promise<Answers> {
  // Only a call that asks pays for loading the prompts.
  const { askRecord } = await import('./ask-record.ts');
  const ids = incidentIds(content);
  const titles = [...(before.collection?.incidents.values() ?? [])].map(({ title }) => title.toLowerCase());
  const known = {
    registry: registryOf(content),
    titles: new Set(titles),
    hasIncident: (id: string) => ids.has(id),
  };
  return askRecord(given, known, terminal);
}

async function finish(
  { folder, content, before, kept, today }: Base,
  answers: Answers,
  isDryRun: boolean,
): Promise<Outcome> {
  const files: NewFile[] = toNewFiles(answers, today, (await kept.own(content)).sections);
  const taken = `incidents/${toIncidentId(answers)}.md`;
  if (incidentIds(content).has(toIncidentId(answers))) return refusal(1, formatTaken(folder.name, taken));
  const lead = leadOf(content, answers);
  const after = withFiles(lead ? { ...content, leads: lead.file } : content, folder.name, files);
  const { problems, counts } = newProblems(before, await kept.check(after));
  const report = problems.length > 0 ? formatProblems(problems, counts) : undefined;
  if (hasErrors(problems))
    return refusal(
      1,
      report ?? '',
      '\nThis is what would have been written:\n',
      formatFiles(folder.name, files),
    );
  const warnings = report === undefined ? {} : { errors: report };
  const takenOut = lead ? [formatLead(folder.name, lead.entry)] : [];
  if (isDryRun)
    return { exitCode: 0, output: [formatFiles(folder.name, files), ...takenOut].join('\n'), ...warnings };
  const inTheWay = await writeNewFiles(folder.location, files);
  if (inTheWay !== undefined) return refusal(1, formatTaken(folder.name, inTheWay));
  if (lead) await replaceFile(path.join(folder.location, topFiles.leads), lead.file.bytes);
  const output = [formatWritten(folder.name, files, answers), ...takenOut].join('\n');
  return { exitCode: 0, output, ...warnings };
}

/** The lead that the record takes the place of, and the list without it; the last of a list is left to the writer. */
function leadOf(
  { leads }: ContentFiles,
  { sources }: Answers,
): { entry: LeadEntry; file: ContentFile } | undefined {
  if (!leads) return undefined;
  const text = new TextDecoder().decode(leads.bytes);
  const taken = takeOutLead(
    readLeads(text),
    sources.map(({ url }) => url),
  );
  if (taken?.rest === undefined) return undefined;
  return { entry: taken.entry, file: { ...leads, bytes: new TextEncoder().encode(taken.rest) } };
}
