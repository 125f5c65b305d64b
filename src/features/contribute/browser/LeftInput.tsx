import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

type Props = Omit<InputHTMLAttributes, 'value' | 'onInput' | 'onChange'> & {
  value: string;
  /** Takes the text when the writer leaves the field or presses Enter. */
  onLeave: (text: string) => void;
};

/**
 * A line of text that counts as soon as the writer leaves it. What was typed until then stays, however often the form is
 * drawn again meanwhile: the check and what it finds may come at any moment.
 */
export function LeftInput({ value, onLeave, ...rest }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      {...rest}
      autoComplete="off"
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
      }}
      onChange={({ currentTarget }) => {
        setTyped(undefined);
        onLeave(currentTarget.value);
      }}
    />
  );
}
