import { rules, type RuleId, type Severity } from './rule-catalogue.ts';

/** A place in a content file as editors count it: lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A path of keys and list positions into front matter, such as `['times', 'started', 'at']`. */
export type FieldPath = readonly (string | number)[];

/** A field of a file, or only its key. */
interface FieldSpot {
  path: FieldPath;
  onKey?: boolean;
}

/** Where something stands in a file: at a place of its text, or on a field whose place the reader of the file knows. */
export type Spot = Place | FieldSpot;

/** What is wrong with a value, a field or a text, in words that someone can act on. */
export interface Fault {
  /** What is wrong, one sentence or two, quoting the value. */
  message: string;
  /** The list, the range or the form that is allowed. */
  allowed?: string;
  /** What to write instead, ready to paste. */
  write?: string;
  /** The known word that was probably meant. */
  meant?: string;
  /** The text as it stands, where `write` surely means the same, so that a program may put that in its place. */
  replaces?: string;
}

/** A fault as the breach of a rule. */
export interface RuleFault extends Fault {
  rule: RuleId;
  /** Where it differs from the rule's own. */
  severity?: Severity;
}

/** A fault in a text, in a file that is not named yet. */
export type PlacedFault = RuleFault & Place;

/** A fault on a field, in a file that is not named yet. */
export type FieldFault = RuleFault & FieldSpot;

/** One thing wrong with one place of one file. */
export interface Problem extends RuleFault, Place {
  file: string;
  severity: Severity;
}

/** Names the file of a fault at a place. */
export const toProblem = (file: string, fault: PlacedFault): Problem => ({
  file,
  severity: rules[fault.rule].severity,
  ...fault,
});

/** Where a field stands, in whichever file of several. */
export type Locate = (path: FieldPath, onKey?: boolean) => Place & { file: string };

/** Names the file and the place of a fault on a field. */
export function toFieldProblem(locate: Locate, { path, onKey, ...fault }: FieldFault): Problem {
  const { file, ...place } = locate(path, onKey);
  return toProblem(file, { ...place, ...fault });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then place, then rule: the order in which people fix a file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
