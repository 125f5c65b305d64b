import type { Incident } from '../incident/incident.ts';
import type { Severity } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { incidentRules } from './index.ts';
import type { Found } from './rule.ts';

/** A rule about exceptions themselves. */
interface ExceptionRule {
  id: string;
  severity: Severity;
  demands: string;
}

const unknownRule: ExceptionRule = {
  id: 'unknown-rule',
  severity: 'error',
  demands: 'An exception names a rule that there is.',
};
const notExceptable: ExceptionRule = {
  id: 'rule-not-exceptable',
  severity: 'error',
  demands: 'Only rules of judgement can be excepted, never those of shape and reference.',
};
const unneeded: ExceptionRule = {
  id: 'unneeded-exception',
  severity: 'error',
  demands: 'An exception that a record does not need is taken out.',
};

/** The rules about exceptions, for the list of rules. */
export const exceptionRules: readonly ExceptionRule[] = [unknownRule, notExceptable, unneeded];

const exceptable = incidentRules.filter(({ isExceptable }) => isExceptable).map(({ id }) => id);
const known = new Set(incidentRules.map(({ id }) => id));

/** Whether a finding of a rule may be excepted: a warning or a hint of a rule of judgement, never an error. */
export const canExcept = (rule: string, severity: Severity): boolean =>
  severity !== 'error' && exceptable.includes(rule);

/**
 * What is wrong with the exceptions of a record.
 *
 * @param needed the rules of which a finding was excepted.
 */
export function checkExceptions(
  { exceptions }: Incident,
  needed: ReadonlySet<string>,
): { rule: ExceptionRule; found: Found }[] {
  return exceptions.flatMap(({ rule }, index) => {
    const fault = faultOf(rule, needed);
    return fault === undefined
      ? []
      : [{ rule: fault.rule, found: { path: ['exceptions', index, 'rule'], ...fault.text } }];
  });
}

function faultOf(
  rule: string,
  needed: ReadonlySet<string>,
): { rule: ExceptionRule; text: Omit<Found, 'path'> } | undefined {
  if (needed.has(rule)) return undefined;
  if (exceptable.includes(rule))
    return {
      rule: unneeded,
      text: {
        message: `The record keeps the rule "${rule}", so this exception is not needed.`,
        allowed: 'only exceptions that a record needs; take this one out',
      },
    };
  const allowed = exceptable.join(', ');
  if (known.has(rule))
    return {
      rule: notExceptable,
      text: { message: `The rule "${rule}" holds for every record and cannot be excepted.`, allowed },
    };
  return {
    rule: unknownRule,
    text: {
      message: `There is no rule "${rule}" that could be excepted.`,
      allowed,
      meant: suggest(rule, exceptable),
    },
  };
}
