import type { Incident } from '../incident/incident.ts';
import type { Fault, Severity, Spot } from '../problem.ts';
import type { RuleContext } from './rule-context.ts';

export type { RuleContext } from './rule-context.ts';

/** A fault found by a rule: on a field or its key, or at a place in the text. */
export type Found = Fault & Spot & { severity?: Severity };

/** A truth about one incident, as it stands among all others. Ids name the fault and are permanent. */
export interface IncidentRule {
  id: string;
  severity: Severity;
  /** What the rule demands, one sentence, for the list of rules in the documentation. */
  demands: string;
  /**
   * Whether a record may except it with a reason: rules of judgement, never those of shape and reference. Only warnings
   * and hints of such a rule can be excepted.
   */
  isExceptable?: true;
  check: (incident: Incident, context: RuleContext) => Found[];
}
