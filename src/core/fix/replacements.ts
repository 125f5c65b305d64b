import type { Place } from '../problem.ts';
import type { Fixed } from './fixed.ts';

/** At some place, after a quotation mark or back-tick where one stands there, one text gives way to another. */
export interface PlacedReplacement extends Place {
  what: string;
  replace: string;
  by: string;
}

/**
 * Puts texts in the place of others and leaves all else untouched. What does not stand at its place letter by letter
 * (a value over several lines, or written with escapes) stays as it is.
 */
export function applyReplacements(text: string, replacements: readonly PlacedReplacement[]): Fixed {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const found = new Map<number, PlacedReplacement>();
  for (const replacement of replacements) {
    const at = (starts[replacement.line - 1] ?? text.length) + replacement.column - 1;
    const start = /["'`]/.test(text.charAt(at)) ? at + 1 : at;
    if (text.startsWith(replacement.replace, start) && !found.has(start)) found.set(start, replacement);
  }
  let rest = text;
  let done = '';
  for (const [start, { replace, by }] of [...found].sort(([a], [b]) => b - a)) {
    done = by + rest.slice(start + replace.length) + done;
    rest = rest.slice(0, start);
  }
  const fixes = [...found.values()].map(({ line, what, replace, by }) => ({
    line,
    what,
    before: replace,
    after: by,
  }));
  return { text: rest + done, fixes };
}
