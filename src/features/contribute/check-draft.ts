import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { parseIncident } from '../../core/incident/parse.ts';
import { resolveIncident } from '../../core/incident/resolve.ts';
import { sortProblems, toProblem, type Problem } from '../../core/problem.ts';
import { decodeFile } from '../../core/reading/decode.ts';
import { findFences, isOnlyComments } from '../../core/reading/fences.ts';
import { maxMarkdownBytes } from '../../core/reading/limits.ts';
import type { DocumentText } from '../../core/reading/read-document.ts';
import { unsafeName } from '../../core/reading/unsafe-name.ts';
import { checkParsed } from '../../core/rules/check-incident.ts';
import type { RuleContext } from '../../core/rules/rule.ts';
import { filePath, fileText, incidentFolder, type Draft } from './draft.ts';
import { readSimpleFields } from './simple-fields.ts';

export interface CheckedDraft {
  path: string;
  problems: Problem[];
  /**
   * The record and its text as the page would show them, as far as they have their form; `undefined` where the file
   * cannot be read at all.
   */
  shown: { record: IncidentRecord; incident: Incident } | undefined;
}

/** The file that the draft becomes, read from its bytes as from the disk; the split itself needs no gray-matter here. */
function openDraft(path: string, draft: Draft): { text: DocumentText } | { problems: Problem[] } {
  const decoded = decodeFile(new TextEncoder().encode(fileText(draft)), maxMarkdownBytes);
  if (!decoded.ok) return { problems: [toProblem(path, decoded.fault)] };
  const fences = findFences(decoded.text);
  if (!fences.ok) return { problems: [toProblem(path, fences.fault)] };
  const lines = decoded.text.split('\n');
  const frontMatter = lines.slice(1, fences.closing - 1).join('\n');
  return {
    text: {
      path,
      frontMatter: isOnlyComments(frontMatter) ? '' : frontMatter,
      frontMatterLine: 2,
      body: lines.slice(fences.closing).join('\n'),
      bodyLine: fences.closing + 1,
    },
  };
}

/** What the reader of the folder says of the name; what an incident's id must be, a rule says. */
function nameProblems(path: string): Problem[] {
  const unsafe = unsafeName(path.slice(incidentFolder.length), false);
  return unsafe ? [toProblem(path, { line: 1, column: 1, rule: 'unsafe-file-name', ...unsafe })] : [];
}

/** Checks a draft as `npm run check` would check its file: the same reader, the same schema, the same rules. */
export function checkDraft(draft: Draft, context: RuleContext): CheckedDraft {
  const fields = readSimpleFields(draft.frontMatter);
  const date = fields?.date.kind === 'text' && fields.date.text !== '' ? fields.date.text : undefined;
  const path = filePath(date, draft);
  const opened = openDraft(path, draft);
  if (!('text' in opened)) return { path, problems: opened.problems, shown: undefined };
  const parsed = parseIncident(opened.text);
  const problems = sortProblems([...nameProblems(path), ...parsed.problems, ...checkParsed(parsed, context)]);
  const incident = parsed.incident ?? parsed.partial;
  if (!incident) return { path, problems, shown: undefined };
  const others = { all: context.incidents, incoming: new Map() };
  return {
    path,
    problems,
    shown: { record: resolveIncident(incident, context.registry, others), incident },
  };
}
