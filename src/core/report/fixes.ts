import type { FixedFile } from '../fix/fix-file.ts';
import type { Fix } from '../fix/fixed.ts';
import { oneLine } from '../reading/printable.ts';
import { plural } from '../format/plural.ts';

const maxShown = 160;

/** A text in quotation marks, its spaces and control characters visible; of a long one the end, where it changed. */
function shown(text: string): string {
  const quoted = JSON.stringify(text);
  return oneLine(quoted.length > maxShown ? `"…${quoted.slice(-maxShown)}` : quoted);
}

const placeOf = (file: string, line: number): string => `${oneLine(file)}:${line}`;

const formatFix = (file: string, { line, what, before, after }: Fix): string =>
  `${placeOf(file, line)}  ${what}: ${shown(before)} -> ${shown(after)}`;

/** Why a file was not fixed, or its new text not written. */
const formatLeft = (file: string, line: number, why: string): string =>
  `${placeOf(file, line)}  left alone: ${oneLine(why)}`;

export interface FixOutcome {
  fixed: readonly FixedFile[];
  /** Why files could not be written, by their path. */
  unwritten: ReadonlyMap<string, string>;
  /** Problems of these files that remain. */
  remaining: number;
  isDryRun: boolean;
}

/** All that was fixed, a line each, then what was left alone, then a summary. */
export function formatFixes({ fixed, unwritten, remaining, isDryRun }: FixOutcome): string {
  const written = fixed.filter(({ file, fixes }) => fixes.length > 0 && !unwritten.has(file.path));
  const lines = [
    ...written.flatMap(({ file, fixes }) => fixes.map((fix) => formatFix(file.path, fix))),
    ...fixed.flatMap(({ file, fault }) => (fault ? [formatLeft(file.path, fault.line, fault.message)] : [])),
    ...[...unwritten].map(([path, why]) => formatLeft(path, 1, why)),
  ];
  const count = written.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const of = plural(fixed.length, 'file');
  const summary =
    count === 0
      ? `Nothing to fix in ${of}.`
      : `${isDryRun ? 'Would fix' : 'Fixed'} ${plural(count, 'thing')} in ${written.length} of ${of}.`;
  const rest =
    remaining === 0
      ? []
      : [
          `${plural(remaining, 'problem')} ${isDryRun ? 'would remain' : remaining === 1 ? 'remains' : 'remain'}: \`npm run check\` says what to do.`,
        ];
  return [...lines, ...(lines.length > 0 ? [''] : []), summary, ...rest].join('\n');
}
