import { codeBlock, codeSpan } from './safe-markdown.ts';
import type { Problem } from '../problem.ts';
import { faultParts, labelled } from './fault-parts.ts';
import type { RecordChange } from './record-changes.ts';

/** The parts of the summary of a change. Whatever comes from a file or a file's name stands in code. */

const maxListed = 100;
const lineWidth = 96;

/** One paragraph a problem: where, what is wrong, what is allowed, what to write. */
export function formatProblemList(problems: readonly Problem[]): string[] {
  const left = problems.length - maxListed;
  return [
    ...problems.slice(0, maxListed).map(formatProblem),
    ...(left > 0 ? [`And ${left} more. \`npm run check\` lists them all.`] : []),
  ];
}

function formatProblem(problem: Problem): string {
  const { file, line, column, rule } = problem;
  return [
    `${codeSpan(file)}, line ${line}, column ${column} (${codeSpan(rule)})`,
    '',
    codeBlock(
      // What is to be pasted keeps its line.
      faultParts(problem).flatMap((part) => (part.kind === 'write' ? labelled(part) : wrap(labelled(part)))),
    ),
  ].join('\n');
}

/** Blocks of code do not wrap on GitHub. */
function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > lineWidth) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What the records gain. */
export function formatRecordChanges(records: readonly RecordChange[] | undefined): string[] {
  const title = '## What the records gain';
  if (records === undefined)
    return [title, 'Shown once the content has no problems, before the change and after it.'];
  if (records.length === 0) return [];
  return [title, records.map(formatRecordChange).join('\n')];
}

function formatRecordChange({ id, state, figures }: RecordChange): string {
  const shown = figures.map(({ name, before, after }) => `${name}: ${figureOf(before, after)}`).join(', ');
  return `- ${codeSpan(id)} (${state}). ${state === 'removed' ? 'Its page would be gone.' : shown}`;
}

const figureOf = (before: number | undefined, after: number | undefined): string =>
  before === undefined || before === after ? String(after) : `${before} → ${String(after)}`;

/** Where the built pages can be had; nothing when they were not built. */
export function formatPreview(address: string | undefined): string[] {
  if (address === undefined || !/^https:\/\/[\w./-]+$/.test(address)) return [];
  return [
    '## See it as a page',
    [
      `[Download the built site](${address}) (kept for a week, asks for a GitHub account), unpack it, and in its folder run`,
      '',
      codeBlock(['python3 -m http.server 4321']),
      '',
      'Then open http://localhost:4321 in a browser. In a clone of your branch, `npm start` does the same.',
    ].join('\n'),
  ];
}
