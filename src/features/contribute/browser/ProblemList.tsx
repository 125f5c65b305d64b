import type { Problem } from '../../../core/problem.ts';
import type { PlacedProblem } from '../field-problems.ts';
import { controlLabels } from '../control-labels.ts';
import { FaultText } from './FaultText.tsx';

interface Props {
  problems: readonly PlacedProblem[];
  /** Puts the cursor where a problem is mended. */
  onGoTo: (problem: PlacedProblem) => void;
}

/** What all problems together mean for the files. */
function statusOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `${errors} to fix before this can be merged.`;
  return problems.length === 0
    ? 'No problems. It can be submitted.'
    : 'No errors. It can be submitted; look at the rest first.';
}

const nameOf = (file: string): string => file.split('/').slice(-2).join('/');

/** Where a problem stands, as the button that leads there says it. */
const placeOf = ({ problem: { file, line }, control }: PlacedProblem): string => {
  if (control === undefined) return `Go to ${nameOf(file)}`;
  return control === 'front-matter' || control === 'claims'
    ? `Go to line ${line}`
    : `Go to “${controlLabels[control]}”`;
};

/** The required fields that are still empty, as one thing to do rather than one fault each. */
function StillEmpty({ problems, onGoTo }: Props) {
  const byControl = new Map(
    problems.flatMap((placed) => (placed.control === undefined ? [] : [[placed.control, placed]])),
  );
  if (byControl.size === 0) return null;
  return (
    <li class="problem still-empty">
      <p>
        <span class="status">Still to write</span>
      </p>
      <p class="submit-ways">
        {[...byControl].map(([control, placed]) => (
          <button
            type="button"
            class="plain"
            onClick={() => {
              onGoTo(placed);
            }}
          >
            {controlLabels[control]}
          </button>
        ))}
      </p>
    </li>
  );
}

/** What is wrong with the draft, in the words of `npm run check`; each leads to its place. */
export function ProblemList({ problems, onGoTo }: Props) {
  const isEmpty = ({ isEmpty }: PlacedProblem): boolean => isEmpty;
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems" tabindex={-1}>
        Check
      </h2>
      <p role="status">{statusOf(problems.map(({ problem }) => problem))}</p>
      <ul>
        <StillEmpty problems={problems.filter(isEmpty)} onGoTo={onGoTo} />
        {problems
          .filter((placed) => !placed.isEmpty)
          .map((placed) => (
            <li class={`problem problem-${placed.problem.severity}`}>
              <FaultText problem={placed.problem} />
              <button
                type="button"
                class="plain"
                onClick={() => {
                  onGoTo(placed);
                }}
              >
                {placeOf(placed)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The outcome of the check where its list is out of sight: above all that is written, on a narrow screen. */
export function CheckBar({ problems }: Pick<Props, 'problems'>) {
  const empty = new Set(problems.flatMap(({ control, isEmpty }) => (isEmpty ? [control] : []))).size;
  const wrong = problems.filter(({ problem, isEmpty }) => !isEmpty && problem.severity === 'error').length;
  const others = problems.filter(({ problem }) => problem.severity !== 'error').length;
  const parts = [
    ...(wrong > 0 ? [`${wrong} to fix`] : []),
    ...(empty > 0 ? [`${empty} still to write`] : []),
    ...(others > 0 ? [`${others} to look at`] : []),
  ];
  return (
    <p class="check-bar">
      <a href="#problems">Check</a> {parts.length === 0 ? 'No problems' : parts.join(', ')}
    </p>
  );
}
