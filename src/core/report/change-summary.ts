import { plural } from '../format/plural.ts';
import { hasErrors, type Problem } from '../problem.ts';
import { severities } from '../rule-catalogue.ts';
import { formatPreview, formatProblemList, formatRecordChanges } from './summary-parts.ts';
import type { RecordChange } from './record-changes.ts';

export interface ChangeReport {
  /** Of the whole content folder. */
  problems: readonly Problem[];
  /** Paths from the root of the repository. */
  changedFiles: readonly string[];
  /** `undefined` where the records could not be compared, because one side has errors. */
  records: readonly RecordChange[] | undefined;
  previewAddress: string | undefined;
}

/** GitHub shows as many annotations of a kind for one step, and drops the rest without a word. */
const maxAnnotations = 10;

/** What a pull request does to the content, in Markdown, for someone who makes the first one of a life. */
export function formatChangeSummary({
  problems,
  changedFiles,
  records,
  previewAddress,
}: ChangeReport): string {
  const isChanged = new Set(changedFiles);
  const duplicates = problems.filter(
    ({ rule, file, message, severity }) =>
      rule === 'possible-duplicate' &&
      (severity === 'error' || isChanged.has(file) || mentionsOneOf(message, changedFiles)),
  );
  const others = problems.filter(({ rule }) => rule !== 'possible-duplicate');
  const here = others.filter(({ file }) => isChanged.has(file));
  const errorsElsewhere = others.filter(({ file, severity }) => severity === 'error' && !isChanged.has(file));
  const errors = here.filter(({ severity }) => severity === 'error');
  const doubts = here.filter(({ severity }) => severity !== 'error');
  const sections = [
    formatHeading(problems, isChanged),
    ...formatSection('To fix', errors),
    ...formatSection(
      'In files that you did not change',
      errorsElsewhere,
      'Something in this change made them wrong.',
    ),
    ...formatSection('Worth a look', doubts, 'These stop nothing.'),
    ...formatSection(
      'Possible duplicates',
      duplicates,
      'The outage may have a record already. If it is the same one, add to that record instead; if not, say in the pull request how the two differ.',
    ),
    ...formatRecordChanges(records),
    ...formatPreview(previewAddress),
  ];
  return `${sections.join('\n\n')}\n`;
}

function formatHeading(problems: readonly Problem[], isChanged: ReadonlySet<string>): string {
  if (!hasErrors(problems)) return '# The content is in order';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const hidden = countHidden(problems.filter(({ file }) => isChanged.has(file)));
  return [
    `# ${plural(errors, 'problem')} to fix`,
    '',
    `Those in files that you changed are shown beside their lines under **Files changed** too${hidden > 0 ? `, but for ${hidden} more than GitHub shows there` : ''}. Edit the file there (**…**, then **Edit file**) and commit to the same branch: this check then runs again by itself.`,
  ].join('\n');
}

const countHidden = (problems: readonly Problem[]): number =>
  severities
    .map((severity) => problems.filter((problem) => problem.severity === severity).length)
    .reduce((sum, count) => sum + Math.max(0, count - maxAnnotations), 0);

function formatSection(title: string, problems: readonly Problem[], remark?: string): string[] {
  if (problems.length === 0) return [];
  return [`## ${title}`, ...(remark === undefined ? [] : [remark]), ...formatProblemList(problems)];
}

/** Whether a message names a record whose file is among these. */
const mentionsOneOf = (message: string, files: readonly string[]): boolean =>
  files.some((file) => {
    const name = file.split('/').at(-1)?.split('.')[0] ?? '';
    return name !== '' && message.includes(name);
  });
