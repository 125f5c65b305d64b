import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { parseIncident } from '../../core/incident/parse.ts';
import { resolveIncident } from '../../core/incident/resolve.ts';
import { sortProblems, type Problem } from '../../core/problem.ts';
import { checkIncident } from '../../core/rules/check-incident.ts';
import type { RuleContext } from '../../core/rules/rule.ts';
import { filePath, textLines, type Draft } from './draft.ts';
import { readSimpleFields } from './simple-fields.ts';

export interface CheckedDraft {
  path: string;
  problems: Problem[];
  /** The record and its text as the page would show them; `undefined` while the shape is wrong. */
  shown: { record: IncidentRecord; incident: Incident } | undefined;
}

/** Checks a draft as `npm run check` would check its file: the same reader, the same schema, the same rules. */
export function checkDraft(draft: Draft, context: RuleContext): CheckedDraft {
  const fields = readSimpleFields(draft.frontMatter);
  const date = fields?.date.kind === 'text' && fields.date.text !== '' ? fields.date.text : undefined;
  const path = filePath(date, draft);
  const { incident, problems } = parseIncident({
    path,
    frontMatter: draft.frontMatter,
    body: draft.body,
    ...textLines(draft),
  });
  if (!incident) return { path, problems, shown: undefined };
  const record = resolveIncident(incident, context.registry, {
    all: context.incidents,
    incoming: new Map(),
  });
  return {
    path,
    problems: sortProblems([...problems, ...checkIncident(incident, context)]),
    shown: { record, incident },
  };
}
