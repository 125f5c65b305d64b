import type { Incident } from '../incident/incident.ts';
import { locate } from '../incident/locate.ts';
import { toFieldProblem, toProblem, type Problem, type RuleFault, type Spot } from '../problem.ts';
import { rules, type IncidentRuleId } from '../rule-catalogue.ts';
import { canExcept, checkExceptions } from './exceptions.ts';
import { lastChecks, ownChecks, sharedChecks } from './index.ts';
import type { OwnCheck, RuleContext } from './rule.ts';

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

/** What rules found in an incident. */
export interface Checked {
  problems: Problem[];
  /** The rules of which the record has excepted a fault, with a reason: such a fault is no problem. */
  excepted: IncidentRuleId[];
}

function run(incident: Incident, checks: Partial<Record<IncidentRuleId, OwnCheck>>): Checked {
  const exceptions = new Set(incident.exceptions.map(({ rule }) => rule));
  const excepted = new Set<IncidentRuleId>();
  const problems: Problem[] = [];
  for (const [id, check] of Object.entries(checks)) {
    const rule = id as IncidentRuleId;
    for (const found of check(incident))
      if (exceptions.has(rule) && canExcept(rule, found.severity ?? rules[rule].severity)) excepted.add(rule);
      else problems.push(problemOf(incident, { ...found, rule }));
  }
  return { problems, excepted: [...excepted] };
}

/** Runs the rules that ask nothing but the incident. */
export const checkAlone = (incident: Incident): Checked => run(incident, ownChecks);

/** What an incident lacks that nobody needs to hear of while anything is wrong. */
export const checkLast = (incident: Incident): Checked => run(incident, lastChecks);

/**
 * Runs the rules that ask others too, and says what is wrong with the record's exceptions: one that excepts nothing, or
 * that nobody may make.
 *
 * @param excepted what was excepted when the incident was checked alone.
 */
export function checkAmongOthers(
  incident: Incident,
  context: RuleContext,
  excepted: readonly IncidentRuleId[],
): Problem[] {
  const inContext = Object.entries(sharedChecks).map(([rule, check]) => [
    rule,
    (one: Incident) => check(one, context),
  ]);
  const shared = run(incident, Object.fromEntries(inContext) as Record<IncidentRuleId, OwnCheck>);
  const all = new Set([...excepted, ...shared.excepted]);
  return [...shared.problems, ...checkExceptions(incident, all).map((fault) => problemOf(incident, fault))];
}

/** Rules about single values: what is wrong or missing beside a value cannot make them find what is not there. */
const valueRules = [
  'unknown-service',
  'unknown-organization',
  'unknown-counter',
  'unknown-incident',
  'unknown-page',
  'duplicate-title',
  'in-the-future',
] as const satisfies readonly (keyof typeof sharedChecks)[];

/** Runs the rules about single values over what has its form of an incident whose shape is wrong. */
export const checkValues = (partial: Incident, context: RuleContext): Problem[] =>
  run(
    partial,
    Object.fromEntries([
      ...valueRules.map((rule): [string, OwnCheck] => [rule, (one) => sharedChecks[rule](one, context)]),
      ['empty-body', ownChecks['empty-body']],
    ]),
  ).problems;

/** Runs all rules over one incident but those that are told last. */
export function checkIncident(incident: Incident, context: RuleContext): Problem[] {
  const { problems, excepted } = checkAlone(incident);
  const all = [...excepted, ...checkLast(incident).excepted];
  return [...problems, ...checkAmongOthers(incident, context, all)];
}

/** Runs the rules that can be run over what was read of an incident. */
export const checkParsed = (
  { incident, partial }: { incident: Incident | undefined; partial: Incident | undefined },
  context: RuleContext,
): Problem[] => {
  if (incident) return checkIncident(incident, context);
  return partial ? checkValues(partial, context) : [];
};
