import type { Incident } from '../incident/incident.ts';
import { locate } from '../incident/locate.ts';
import { toFieldProblem, toProblem, type Problem, type RuleFault, type Spot } from '../problem.ts';
import { rules, type IncidentRuleId } from '../rule-catalogue.ts';
import { canExcept, checkExceptions } from './exceptions.ts';
import { checks } from './index.ts';
import type { RuleContext } from './rule.ts';

function problemOf(incident: Incident, fault: RuleFault & Spot): Problem {
  const problem =
    'path' in fault
      ? toFieldProblem((path, onKey) => locate(incident.file, path, onKey), fault)
      : toProblem(incident.file.path, fault);
  // A record that calls itself reviewed may not leave doubts standing.
  return incident.review === 'reviewed' && problem.severity === 'warning'
    ? { ...problem, severity: 'error' }
    : problem;
}

/**
 * Runs every rule over one incident. Warnings and hints of a rule that the record excepts, with a reason, are not
 * reported; an exception that excepts nothing, or that nobody may make, is itself a problem.
 */
export function checkIncident(incident: Incident, context: RuleContext): Problem[] {
  const excepted = new Set(incident.exceptions.map(({ rule }) => rule));
  const needed = new Set<string>();
  const problems: Problem[] = [];
  for (const rule of Object.keys(checks) as IncidentRuleId[])
    for (const found of checks[rule](incident, context))
      if (excepted.has(rule) && canExcept(rule, found.severity ?? rules[rule].severity)) needed.add(rule);
      else problems.push(problemOf(incident, { rule, ...found }));
  return [...problems, ...checkExceptions(incident, needed).map((fault) => problemOf(incident, fault))];
}
