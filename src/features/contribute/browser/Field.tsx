import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../core/problem.ts';
import { FaultText } from './FaultText.tsx';

/** The ids by which a control and its explanation know each other. */
export const fieldId = (name: string): string => `field-${name}`;
const hintId = (name: string): string => `hint-${name}`;
const problemsId = (name: string): string => `problems-${name}`;

/** More of them stand in the list of all problems. */
const maxShown = 3;

/** What a control says of itself: its name, its explanation, and what is wrong with what it holds. */
export const described = (name: string, problems: readonly Problem[] = []) => ({
  id: fieldId(name),
  'aria-describedby': problems.length > 0 ? `${hintId(name)} ${problemsId(name)}` : hintId(name),
  'aria-invalid': problems.some(({ severity }) => severity === 'error'),
});

interface Props {
  name: string;
  label: string;
  hint: ComponentChildren;
  problems?: readonly Problem[] | undefined;
  /** What the field is called when its value is too long for a control, and is shown in the text alone. */
  longName?: string | undefined;
  children: ComponentChildren;
}

/** A control with its label above it, and below it what to write into it and what is wrong with what was written. */
export function Field({ name, label, hint, problems = [], longName, children }: Props) {
  return (
    <div class="field">
      <label for={fieldId(name)}>{label}</label>
      {longName === undefined ? (
        <>
          {children}
          <p class="field-hint" id={hintId(name)}>
            {hint}
          </p>
        </>
      ) : (
        <p class="field-long" id={hintId(name)}>
          {longName} is in its long form in the text below; change it there.
        </p>
      )}
      {problems.length > 0 && (
        <div class="field-problems" id={problemsId(name)}>
          {problems.slice(0, maxShown).map((problem) => (
            <div class={`problem problem-${problem.severity}`}>
              <FaultText problem={problem} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
