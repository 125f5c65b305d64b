import type { ComponentChildren } from 'preact';

/** The ids by which a control and its explanation know each other. */
export const fieldId = (name: string): string => `field-${name}`;
export const hintId = (name: string): string => `hint-${name}`;

interface Props {
  name: string;
  label: string;
  hint: ComponentChildren;
  /** What the field is called when its value is too long for a control, and is shown in the text alone. */
  longName?: string | undefined;
  children: ComponentChildren;
}

/** A control with its label above it and what to write into it below. */
export function Field({ name, label, hint, longName, children }: Props) {
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
    </div>
  );
}
