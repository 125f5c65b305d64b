import type { Incident } from '../incident/incident.ts';
import { locate } from '../incident/locate.ts';
import { toFieldProblem, toProblem, type Problem } from '../problem.ts';
import { canExcept, checkExceptions } from './exceptions.ts';
import { incidentRules } from './index.ts';
import type { Found, IncidentRule, RuleContext } from './rule.ts';

function problemOf(incident: Incident, rule: Pick<IncidentRule, 'id' | 'severity'>, found: Found): Problem {
  const severity = found.severity ?? rule.severity;
  // A record that calls itself reviewed may not leave doubts standing.
  const raised = incident.review === 'reviewed' && severity === 'warning' ? 'error' : severity;
  const fault = { ...found, rule: rule.id, severity: raised };
  return 'path' in fault
    ? toFieldProblem((path, onKey) => locate(incident.file, path, onKey), fault)
    : toProblem(incident.file.path, fault);
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
    for (const found of rule.check(incident, context))
      if (excepted.has(rule.id) && canExcept(rule.id, found.severity ?? rule.severity)) needed.add(rule.id);
      else problems.push(problemOf(incident, rule, found));
  return [
    ...problems,
    ...checkExceptions(incident, needed).map(({ rule, found }) => problemOf(incident, rule, found)),
  ];
}
