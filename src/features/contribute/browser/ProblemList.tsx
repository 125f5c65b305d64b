import type { Problem } from '../../../core/problem.ts';
import { faultParts } from '../../../core/report/fault-parts.ts';

interface Props {
  problems: readonly Problem[];
  /** Puts the cursor on a line of the file. */
  onGoTo: (problem: Problem) => void;
}

const labels = { allowed: 'Allowed: ', write: 'Write: ', meant: '' } as const;

const severityNames = { error: 'To fix', warning: 'To look at', hint: 'Hint' } as const;

/** What all problems together mean for the file. */
function statusOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `${errors} to fix before the file can be merged.`;
  return problems.length === 0
    ? 'No problems. The file can be submitted.'
    : 'No errors. The file can be submitted; look at the rest first.';
}

/** What is wrong with the draft, in the words of `npm run check`; each leads to its line. */
export function ProblemList({ problems, onGoTo }: Props) {
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems">Check</h2>
      <p role="status">{statusOf(problems)}</p>
      <ul>
        {problems.map((problem) => (
          <li class={`problem problem-${problem.severity}`}>
            {faultParts(problem).map(({ kind, text }) =>
              kind === 'message' ? (
                <p>
                  <span class="status">{severityNames[problem.severity]}</span> {text}
                </p>
              ) : (
                <p class="quiet">
                  {labels[kind]}
                  {kind === 'allowed' ? text : <code>{text}</code>}
                </p>
              ),
            )}
            <button
              type="button"
              class="plain"
              onClick={() => {
                onGoTo(problem);
              }}
            >
              Go to line {problem.line}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
