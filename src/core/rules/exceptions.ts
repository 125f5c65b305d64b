import type { Incident } from '../incident/incident.ts';
import type { FieldFault, RuleFault } from '../problem.ts';
import { rules, type RuleId, type Severity } from '../rule-catalogue.ts';
import { suggest } from '../suggest.ts';

const exceptable = Object.entries(rules)
  .filter(([, { isExceptable }]) => isExceptable)
  .map(([id]) => id);

/** Whether a fault may be excepted: a warning or a hint of a rule of judgement, never an error. */
export const canExcept = (rule: RuleId, severity: Severity): boolean =>
  severity !== 'error' && rules[rule].isExceptable;

/**
 * What is wrong with the exceptions of a record.
 *
 * @param needed the rules of which a fault was excepted.
 */
export const checkExceptions = ({ exceptions }: Incident, needed: ReadonlySet<string>): FieldFault[] =>
  exceptions
    .map(({ rule }, index) => ({ rule, path: ['exceptions', index, 'rule'] }))
    .filter(({ rule }) => !needed.has(rule))
    .map(({ rule, path }) => ({ path, ...faultOf(rule) }));

function faultOf(rule: string): RuleFault {
  if (exceptable.includes(rule))
    return {
      rule: 'unneeded-exception',
      message: `The record keeps the rule "${rule}", so this exception is not needed.`,
      allowed: 'only exceptions that a record needs; take this one out',
    };
  const allowed = exceptable.join(', ');
  if (Object.hasOwn(rules, rule))
    return {
      rule: 'rule-not-exceptable',
      message: `The rule "${rule}" holds for every record and cannot be excepted.`,
      allowed,
    };
  return {
    rule: 'unknown-rule',
    message: `There is no rule "${rule}" that could be excepted.`,
    allowed,
    meant: suggest(rule, exceptable),
  };
}
