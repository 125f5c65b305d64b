import type { Problem } from '../problem.ts';
import { toPrintable } from '../reading/printable.ts';

/** What is wrong with an answer, in the words that `check` would use: the fault, what is allowed, what to write. */
export type AnswerFault = Pick<Problem, 'message' | 'allowed' | 'suggestion'>;

export type Read<Value> = { ok: true; value: Value } | { ok: false; fault: AnswerFault };

export const accepted = <Value>(value: Value): Read<Value> => ({ ok: true, value });

/** A refused answer; empty texts are left out. */
export const refused = (
  message: string,
  allowed?: string,
  suggestion?: string,
): { ok: false; fault: AnswerFault } => ({
  ok: false,
  fault: { message, ...(allowed ? { allowed } : {}), ...(suggestion ? { suggestion } : {}) },
});

const oneLine = (text: string): string => toPrintable(text).replaceAll('\n', '\\n');

/** A fault as lines of text, safe to print whatever the answer held. */
export function formatFault({ message, allowed, suggestion }: AnswerFault): string[] {
  return [
    oneLine(message),
    ...(allowed === undefined ? [] : [`allowed: ${oneLine(allowed)}`]),
    ...(suggestion === undefined
      ? []
      : [oneLine(suggestion.startsWith('did you mean') ? suggestion : `write:   ${suggestion}`)]),
  ];
}
