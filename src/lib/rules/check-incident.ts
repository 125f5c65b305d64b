import type { Incident } from '../incident/incident.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { incidentRules } from './index.ts';
import type { Finding, IncidentRule, RuleContext } from './rule.ts';

const ruleIds = incidentRules.map(({ id }) => id);

function toProblem(
  incident: Incident,
  rule: Pick<IncidentRule, 'id' | 'severity'>,
  finding: Finding,
): Problem {
  const { path = [], onKey, place, severity = rule.severity, ...text } = finding;
  const at = place ? { file: incident.file.path, ...place } : incident.file.locate(path, onKey);
  // A record that calls itself reviewed may not leave doubts standing.
  const raised = incident.review === 'reviewed' && severity === 'warning' ? 'error' : severity;
  return { ...at, rule: rule.id, severity: raised, ...text };
}

/**
 * Runs every rule over one incident. A rule that the record excepts, with a reason, is not reported; an exception
 * that excepts nothing is itself a problem.
 */
export function checkIncident(incident: Incident, context: RuleContext): Problem[] {
  const found = incidentRules.map((rule) => ({ rule, findings: rule.check(incident, context) }));
  const excepted = new Set(incident.exceptions.map(({ rule }) => rule));
  const problems = found
    .filter(({ rule }) => !excepted.has(rule.id))
    .flatMap(({ rule, findings }) => findings.map((finding) => toProblem(incident, rule, finding)));
  const needed = new Set(found.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule.id));
  return [
    ...problems,
    ...incident.exceptions.flatMap((exception, index) =>
      exceptionFaults(incident, exception.rule, index, needed),
    ),
  ];
}

function exceptionFaults(
  incident: Incident,
  rule: string,
  index: number,
  needed: ReadonlySet<string>,
): Problem[] {
  if (needed.has(rule)) return [];
  const isRule = ruleIds.includes(rule);
  const suggestion = isRule ? undefined : didYouMean(rule, ruleIds);
  const finding: Finding = {
    path: ['exceptions', index, 'rule'],
    message: isRule
      ? `The record keeps the rule "${rule}", so this exception is not needed.`
      : `There is no rule "${rule}".`,
    allowed: isRule ? 'only exceptions that a record needs; take this one out' : ruleIds.join(', '),
    ...(suggestion ? { suggestion } : {}),
  };
  return [
    toProblem(incident, { id: isRule ? 'unneeded-exception' : 'unknown-rule', severity: 'error' }, finding),
  ];
}
