import type { PlacedFault } from '../problem.ts';

const proseField =
  /^\s*(?:- )?(title|text|says|printed|why|means|quote|what|publisher|extent|method):\s+(?!["'|>\s])(.*?\S)([ \t]+#.*)$/;

/** A " #" inside a sentence begins a comment in YAML, and the rest of the sentence is lost without a word. */
export function checkComments(yaml: string, firstLine: number): PlacedFault[] {
  return yaml.split('\n').flatMap((line, index): PlacedFault[] => {
    const match = proseField.exec(line);
    if (!match) return [];
    const [, field = '', kept = '', lost = ''] = match;
    return [
      {
        line: firstLine + index,
        column: line.indexOf(lost) + lost.search(/#/) + 1,
        rule: 'yaml-comment',
        message: `"#" begins a comment here, so ${field} ends before it and ${JSON.stringify(lost.trim())} is lost.`,
        allowed: 'text with " #" in double quotes; comments on lines of their own',
        write: `${field}: "${(kept + lost).replace(/(["\\])/g, '\\$1')}"`,
      },
    ];
  });
}
