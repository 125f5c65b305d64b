/**
 * The one grammar of inexact values: `X` as written, `X~` about, `X+` at least, `X-` at most, `A..B` somewhere
 * between. Times, durations, counts and money share it; each brings its own way of reading `X`.
 */

import type { Fault } from '../problem.ts';

export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'between';

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; fault: Fault };

export const parsed = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const faulty = (message: string, allowed?: string, write?: string): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { message, allowed, write },
});

/** A text that is clear but in another form, with the form that is allowed. */
export const inOtherForm = (text: string, fault: Fault): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { ...fault, replaces: text },
});

const marks: Record<string, Qualifier> = { '~': 'about', '+': 'at-least', '-': 'at-most' };

/** Takes a written value apart; `parts` has two texts for `A..B`, else one. */
export function splitWritten(text: string): { parts: [string] | [string, string]; qualifier: Qualifier } {
  const gap = text.indexOf('..');
  if (gap !== -1) return { parts: [text.slice(0, gap), text.slice(gap + 2)], qualifier: 'between' };
  const qualifier = marks[text.slice(-1)];
  return qualifier ? { parts: [text.slice(0, -1)], qualifier } : { parts: [text], qualifier: 'exact' };
}
