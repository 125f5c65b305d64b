import { plural } from '../format/plural.ts';
import type { Problem } from '../problem.ts';
import { severities } from '../rule-catalogue.ts';
import { oneLine, toPrintable } from '../reading/printable.ts';
import { faultLines, faultParts, labelled, suggestionOf } from './fault-parts.ts';

/** One problem in the form of every message of ours: place and rule, what is wrong, what is allowed, what to write. */
function formatProblem(problem: Problem): string {
  const { file, line, column, rule, severity } = problem;
  return [
    `${oneLine(file)}:${line}:${column}  ${severity === 'error' ? '' : `${severity} `}${rule}`,
    ...faultLines(problem).map((text) => `  ${text}`),
  ].join('\n');
}

export interface CheckedCounts {
  files: number;
  incidents: number;
  /** Incidents whose shape is wrong, so that only rules about single values could be run for them. */
  unchecked: readonly string[];
  /** How many of the problems `npm run fix` ends; left out where nobody tried. */
  fixable?: number;
}

/** The whole report as people read it: every problem, then a summary. */
export function formatProblems(problems: readonly Problem[], counts: CheckedCounts): string {
  return [...problems.map((problem) => `${formatProblem(problem)}\n`), formatSummary(problems, counts)].join(
    '\n',
  );
}

const portion = (count: number, all: number): string =>
  all === 1 ? 'it' : count === all ? 'all of them' : `${count} of them`;

export function formatSummary(
  problems: readonly Problem[],
  { files, incidents, unchecked, fixable = 0 }: CheckedCounts,
): string {
  const checked = `${plural(files, 'file')} (${plural(incidents, 'incident')})`;
  if (problems.length === 0) return `No problems in ${checked}.`;
  const bySeverity = (['error', 'warning', 'hint'] as const)
    .map(
      (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity));
  const places = new Set(problems.map(({ file }) => file)).size;
  if (files === 0) return `${bySeverity.join(', ')}; no file could be read.`;
  const fixing = fixable === 0 ? '' : ` \`npm run fix\` can fix ${portion(fixable, problems.length)}.`;
  const summary = `${bySeverity.join(', ')} in ${places} of ${checked}.${fixing}`;
  if (unchecked.length === 0) return summary;
  return `${summary}\nRules that compare fields were not run for ${plural(unchecked.length, 'incident')}; run again after fixing.`;
}

/** The problems as a JSON list and nothing else. */
export const formatProblemsAsJson = (problems: readonly Problem[]): string =>
  // JSON leaves some control characters as they are; their codes mean the same to whoever reads it.
  toPrintable(
    JSON.stringify(
      problems.map((problem) => {
        const { file, line, column, rule, severity, message, allowed } = problem;
        return {
          file,
          line,
          column,
          rule,
          severity,
          message: allowed === undefined ? message : `${message} Allowed: ${allowed}`,
          suggestion: suggestionOf(problem),
        };
      }),
      undefined,
      2,
    ),
  );

const levels = { error: 'error', warning: 'warning', hint: 'notice' } as const;

const escapeData = (text: string): string => toPrintable(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command a problem, so that GitHub shows it beside the line; errors first, as it shows only the first few. */
export function formatProblemsForGitHub(problems: readonly Problem[]): string {
  return severities
    .flatMap((wanted) => problems.filter(({ severity }) => severity === wanted))
    .map((problem) => {
      const { file, line, column, rule, severity } = problem;
      const text = faultParts(problem).map(labelled).join('\n');
      return `::${levels[severity]} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(text)}`;
    })
    .join('\n');
}
