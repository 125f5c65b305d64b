import type { PlacedFault } from '../problem.ts';
import { maxYamlDepth } from './limits.ts';

/**
 * Limits of YAML that are checked before it is parsed. Its cost grows with the entries, not with the bytes, and with
 * their square where they stand on one line: 2 KiB of ": " took a second.
 */
const maxYamlLineBytes = 4 * 1024;
const maxYamlMarksPerLine = 60;
export const maxYamlMarks = 8_000;

/** What begins or ends an entry, wherever it stands: text is not told apart from structure, so the limits are wide. */
const mark = /[-?:](?=\s|$)|[[\]{},&*!|>]/g;

const countMarks = (text: string): number => text.match(mark)?.length ?? 0;

/** The first limit that a block of YAML breaks. `firstLine` is the file's line on which it begins. */
export function checkYamlLimits(text: string, firstLine: number): PlacedFault[] {
  const fence = { line: Math.max(1, firstLine - 1), column: 1 };
  if (isNestedTooDeep(text))
    return [
      {
        ...fence,
        rule: 'nesting-too-deep',
        message: 'This block nests brackets or indents too deep to be an incident.',
        allowed: `at most ${maxYamlDepth} levels`,
      },
    ];
  const lines = text.split('\n');
  const marksOf = lines.map(countMarks);
  const marks = marksOf.reduce((sum, count) => sum + count, lines.length);
  if (marks > maxYamlMarks)
    return [
      {
        ...fence,
        rule: 'yaml-limit',
        message: `This block has ${marks} lines, entries and commas in all.`,
        allowed: `at most ${maxYamlMarks} in one file`,
      },
    ];
  return lines.flatMap((line, index) => checkLine(line, marksOf[index] ?? 0, firstLine + index)).slice(0, 1);
}

function checkLine(text: string, marks: number, line: number): PlacedFault[] {
  const fault = (message: string, allowed: string): PlacedFault[] => [
    { line, column: 1, rule: 'yaml-limit', message, allowed },
  ];
  // No character has more than three bytes for each of its units here.
  const bytes = text.length * 3 <= maxYamlLineBytes ? 0 : new TextEncoder().encode(text).length;
  if (bytes > maxYamlLineBytes)
    return fault(
      `This line has ${bytes} bytes.`,
      `at most ${maxYamlLineBytes} on one line; longer lists one entry a line, each after "- "`,
    );
  if (marks > maxYamlMarksPerLine)
    return fault(
      `This line has ${marks} colons, commas, brackets and other marks of YAML.`,
      `at most ${maxYamlMarksPerLine} on one line; longer lists one entry a line, each after "- "`,
    );
  return [];
}

/** Brackets open within one another, or indents of a line. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxYamlDepth * 4) return true;
  }
  return /^ *(?:[-?:] +){13}|^ {200}/m.test(text);
}
