import { useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  /** The value in the form in which a reader would type it; empty for none. */
  text: string;
  /** Forms that are taken, in words. */
  forms: string;
  parse: (text: string) => number | undefined;
  onValue: (value: number | undefined) => void;
}

/** One end of a range, taken when the reader leaves the field or presses Enter; what is no value stays, with a word. */
export function EndField({ id, label, text, forms, parse, onValue }: Props) {
  const [draft, setDraft] = useState<string>();
  const [isFaulty, setFaulty] = useState(false);
  const take = (written: string): void => {
    const value = parse(written);
    const isEmpty = written.trim() === '';
    setFaulty(!isEmpty && value === undefined);
    if (!isEmpty && value === undefined) return;
    setDraft(undefined);
    onValue(value);
  };
  return (
    <div class="end-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={draft ?? text}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onChange={(event) => {
          take(event.currentTarget.value);
        }}
      />
      {isFaulty && (
        <p class="field-fault" id={`${id}-fault`}>
          Write it {forms}.
        </p>
      )}
    </div>
  );
}
