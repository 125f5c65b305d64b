import type { Problem } from '../../../core/problem.ts';
import { faultParts } from '../../../core/report/fault-parts.ts';

interface Props {
  problems: readonly Problem[];
  /** Puts the cursor on a line of the file. */
  onGoTo: (problem: Problem) => void;
}

const labels = { allowed: 'Allowed: ', write: 'Write: ', meant: '' } as const;

const severityNames = { error: 'To mend', warning: 'To look at', hint: 'Perhaps' } as const;

/** What is wrong with the draft, in the words of `npm run check`; each leads to its line. */
export function ProblemList({ problems, onGoTo }: Props) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems">Check</h2>
      <p role="status">
        {errors === 0
          ? problems.length === 0
            ? 'No problems. The file can be handed over.'
            : 'No errors. The file can be handed over; look at the rest first.'
          : `${String(errors)} to mend before the file can be merged.`}
      </p>
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
