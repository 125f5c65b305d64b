import type { Incident } from '../incident/incident.ts';
import { locate } from '../incident/locate.ts';
import type { Problem } from '../problem.ts';
import { canExcept, checkExceptions } from './exceptions.ts';
import { incidentRules } from './index.ts';
import type { Finding, IncidentRule, RuleContext } from './rule.ts';

function toProblem(
  incident: Incident,
  rule: Pick<IncidentRule, 'id' | 'severity'>,
  finding: Finding,
): Problem {
  const { path = [], onKey, place, severity = rule.severity, ...text } = finding;
  const at = place ? { file: incident.file.path, ...place } : locate(incident.file, path, onKey);
  // A record that calls itself reviewed may not leave doubts standing.
  const raised = incident.review === 'reviewed' && severity === 'warning' ? 'error' : severity;
  return { ...at, rule: rule.id, severity: raised, ...text };
}

/**
 * Runs every rule over one incident. Warnings and hints of a rule that the record excepts, with a reason, are not
 * reported; an exception that excepts nothing, or that nobody may make, is itself a problem.
 */
export function checkIncident(incident: Incident, context: RuleContext): Problem[] {
  const excepted = new Set(incident.exceptions.map(({ rule }) => rule));
  const needed = new Set<string>();
  const problems: Problem[] = [];
  for (const rule of incidentRules)
    for (const finding of rule.check(incident, context))
      if (excepted.has(rule.id) && canExcept(rule.id, finding.severity ?? rule.severity)) needed.add(rule.id);
      else problems.push(toProblem(incident, rule, finding));
  return [
    ...problems,
    ...checkExceptions(incident, needed).map(({ rule, finding }) => toProblem(incident, rule, finding)),
  ];
}
