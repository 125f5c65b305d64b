import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { parseIncident } from '../../core/incident/parse.ts';
import { resolveIncident } from '../../core/incident/resolve.ts';
import { nothingOwn, type OwnSettings } from '../../core/own/own-settings.ts';
import { sortProblems, toProblem, type Problem } from '../../core/problem.ts';
import { decodeFile } from '../../core/reading/decode.ts';
import { maxClaimsBytes } from '../../core/reading/limits.ts';
import type { YamlText } from '../../core/reading/read-yaml-file.ts';
import { unsafeName } from '../../core/reading/unsafe-name.ts';
import { checkParsed } from '../../core/rules/check-incident.ts';
import type { RuleContext } from '../../core/rules/rule.ts';
import { filePath, fileText, incidentFolder, shortNameOf, type Draft } from './draft.ts';
import { checkEntries, entryFiles, withEntries } from './new-entries.ts';
import { openText, type DraftFile } from './open-text.ts';
import { readSimpleFields, textOf } from './simple-fields.ts';

export interface CheckedDraft {
  /** Where the record will lie. */
  path: string;
  /** All that it takes: owners, services, the record, and its claims file where it has one. */
  files: DraftFile[];
  problems: Problem[];
  /**
   * The record and its text as the page would show them, as far as they have their form; `undefined` where the file
   * cannot be read at all.
   */
  shown: { record: IncidentRecord; incident: Incident } | undefined;
}

/** What the reader of the folder says of the name; what an incident's id must be, a rule says. */
function nameProblems(path: string): Problem[] {
  const unsafe = unsafeName(path.slice(incidentFolder.length), false);
  return unsafe ? [toProblem(path, { line: 1, column: 1, rule: 'unsafe-file-name', ...unsafe })] : [];
}

/** The claims file of a draft as it is read from the disk; nothing where there is none. */
function openClaims({ path, text }: DraftFile): { text?: YamlText; problems: Problem[] } {
  if (text.trim() === '') return { problems: [] };
  const decoded = decodeFile(new TextEncoder().encode(text), maxClaimsBytes);
  return decoded.ok
    ? { text: { path, text: decoded.text }, problems: [] }
    : { problems: [toProblem(path, decoded.fault)] };
}

/** Where the record of a draft will lie. */
function pathOf(draft: Draft): string {
  const fields = readSimpleFields(draft.frontMatter);
  const title = fields ? textOf(fields.title) : '';
  return filePath(fields ? textOf(fields.date) : '', shortNameOf(draft.slug, title));
}

/**
 * Checks a draft as `npm run check` would check its files: the same reader, the same schemas, the same rules.
 *
 * @param own what the team has of its own.
 */
export function checkDraft(draft: Draft, known: RuleContext, own: OwnSettings = nothingOwn): CheckedDraft {
  const registry = withEntries(known.registry, draft);
  const context = { ...known, registry };
  const path = pathOf(draft);
  const record = { path, text: fileText(draft) };
  const claims = { path: path.replace(/\.md$/, '.claims.yaml'), text: draft.claims };
  const files = [...entryFiles(draft), record, ...(draft.claims.trim() === '' ? [] : [claims])];
  const ofEntries = checkEntries(draft, registry);
  const opened = openText(record);
  const openedClaims = openClaims(claims);
  if (!('text' in opened))
    return {
      path,
      files,
      problems: [...ofEntries, ...openedClaims.problems, ...opened.problems],
      shown: undefined,
    };
  const parsed = parseIncident(opened.text, openedClaims.text, own);
  const problems = [
    ...ofEntries,
    ...sortProblems([
      ...nameProblems(path),
      ...openedClaims.problems,
      ...parsed.problems,
      ...checkParsed(parsed, context),
    ]),
  ];
  const incident = parsed.incident ?? parsed.partial;
  if (!incident) return { path, files, problems, shown: undefined };
  const others = { all: context.incidents, incoming: new Map() };
  return { path, files, problems, shown: { record: resolveIncident(incident, registry, others), incident } };
}
