import type { Incident } from '../incident/incident.ts';
import type { Fault, Spot } from '../problem.ts';
import type { Severity } from '../rule-catalogue.ts';
import type { RuleContext } from './rule-context.ts';

export type { RuleContext } from './rule-context.ts';

/** A fault found by a rule: on a field or its key, or at a place in the text. */
export type Found = Fault & Spot & { severity?: Severity };

/** Finds what breaks one rule in an incident, whatever the others are like. */
export type OwnCheck = (incident: Incident) => Found[];

/** Finds what breaks one rule in an incident, as it stands among all others. */
export type Check = (incident: Incident, context: RuleContext) => Found[];
