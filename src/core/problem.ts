/** A place in a content file as editors count it: lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** At some place, after a quotation mark or back-tick where one stands there, one text gives way to another. */
export interface Replacement {
  replace: string;
  by: string;
}

/** One thing wrong with one place of one file, in words a contributor can act on. */
export interface Problem extends Place {
  file: string;
  rule: string;
  severity: Severity;
  /** What is wrong, one sentence or two, quoting the value. */
  message: string;
  /** The list, the range or the form that is allowed. */
  allowed?: string;
  /** What to write instead, ready to paste; or a question ("did you mean …?"). */
  suggestion?: string;
  /** Set where the suggestion surely means the same as what stands there, so that a program may write it. */
  fix?: Replacement;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then place, then rule: the order in which people mend a file. */
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
