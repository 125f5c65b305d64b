import type { Problem } from '../../../core/problem.ts';

interface Props {
  problems: readonly Problem[];
  /** Puts the cursor on a line of the file. */
  onGoTo: (problem: Problem) => void;
}

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
            <p>
              <span class="status">{severityNames[problem.severity]}</span> {problem.message}
            </p>
            {problem.allowed !== undefined && <p class="quiet">Allowed: {problem.allowed}</p>}
            {problem.suggestion !== undefined && (
              <p class="quiet">
                {problem.suggestion.startsWith('did you mean') ? '' : 'Write: '}
                <code>{problem.suggestion}</code>
              </p>
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
