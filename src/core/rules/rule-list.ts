import type { Severity } from '../problem.ts';
import { exceptionRules } from './exceptions.ts';
import { incidentRules } from './index.ts';

/** One rule as the documentation lists it. */
export interface ListedRule {
  id: string;
  severity: Severity;
  /** What it demands, one sentence. */
  demands: string;
  /** Whether a record may except it, with a reason. */
  isExceptable: boolean;
}

/** All rules over incidents in the order of the checker, then those over exceptions themselves. */
export const ruleList = (): ListedRule[] =>
  [...incidentRules, ...exceptionRules].map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    demands: rule.demands,
    isExceptable: 'isExceptable' in rule,
  }));
