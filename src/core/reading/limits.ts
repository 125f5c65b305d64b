import type { PlacedFault } from '../problem.ts';

/**
 * Limits that are checked before any parser runs, because Markdown parsers are quadratic on some inputs and
 * recursive on others: 64 KiB of alternating emphasis took 42 s, 16 KiB of "> " overflowed the stack.
 */
export const maxMarkdownBytes = 64 * 1024;
export const maxClaimsBytes = 256 * 1024;
const maxBlockBytes = 4 * 1024;
const maxEmphasisMarksPerBlock = 100;
const maxNestedMarkersPerLine = 20;
const maxMarksPerText = 3000;
export const maxYamlDepth = 12;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Checks the limits of a Markdown body. `firstLine` is the file's line on which the body begins. */
export function checkBodyLimits(body: string, firstLine: number): PlacedFault[] {
  const faults: PlacedFault[] = checkText(body, firstLine);
  let line = firstLine;
  for (const block of body.split(/(\n[ \t]*(?:\n[ \t]*)+)/)) {
    if (block.trim() !== '') faults.push(...checkBlock(block, line));
    line += block.split('\n').length - 1;
  }
  return faults;
}

/** Many small blocks cost as much as a large one: every mark, marker and line makes a node, or many that fail. */
function checkText(body: string, line: number): PlacedFault[] {
  const lines = body.split('\n');
  const marks =
    lines.length +
    (body.match(/[*_~`[\]<>&|!@\\]/g)?.length ?? 0) +
    lines.reduce((sum, text) => sum + countNestedMarkers(text), 0);
  if (marks <= maxMarksPerText) return [];
  return [
    {
      line,
      column: 1,
      rule: 'text-limit',
      message: `The text has ${marks} lines and marks of Markdown in all.`,
      allowed: `at most ${maxMarksPerText} in one file: shorter tables and lists, less emphasis`,
    },
  ];
}

const countNestedMarkers = (line: string): number =>
  /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0].match(/>|[-+*]|\d[.)]/g)?.length ?? 0;

function checkBlock(block: string, line: number): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const bytes = byteLength(block);
  if (bytes > maxBlockBytes)
    faults.push({
      line,
      column: 1,
      rule: 'text-limit',
      message: `This block of text has ${bytes} bytes.`,
      allowed: `at most ${maxBlockBytes} bytes between two empty lines`,
    });
  const marks = block.match(/[*_~`[\]]/g)?.length ?? 0;
  if (marks > maxEmphasisMarksPerBlock + citationMarks(block))
    faults.push({
      line,
      column: 1,
      rule: 'text-limit',
      message: `This block has ${marks} marks of emphasis, code or links.`,
      allowed: `at most ${maxEmphasisMarksPerBlock} in one block, citations not counted`,
    });
  block.split('\n').forEach((text, index) => {
    const nested = countNestedMarkers(text);
    if (nested > maxNestedMarkersPerLine)
      faults.push({
        line: line + index,
        column: 1,
        rule: 'text-limit',
        message: `This line opens ${nested} nested quotes or lists.`,
        allowed: `at most ${maxNestedMarkersPerLine} markers at the start of a line`,
      });
  });
  return faults;
}

const citationMarks = (block: string): number =>
  (block.match(/\[@[^\]\n]{1,200}\]|^[ \t]*[-*] `[^`\n]{1,100}`/gm) ?? []).length * 2;
