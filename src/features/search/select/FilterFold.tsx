import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  name: string;
  /** How many of its values are chosen. */
  chosen: number;
  /** Whether it is open at first; afterwards the reader decides. */
  isOpen: boolean;
  children: ComponentChildren;
}

/** One filter under its name, folded or open; what is in it is drawn once it opens, as most never are. */
export function FilterFold({ name, chosen, isOpen, children }: Props) {
  const [isUnfolded, setUnfolded] = useState(isOpen || chosen > 0);
  return (
    <details
      class="filter"
      open={isUnfolded}
      onToggle={(event) => {
        setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>
        {name}
        {chosen > 0 && <span class="filter-chosen"> {String(chosen)} chosen</span>}
      </summary>
      {isUnfolded && (
        <fieldset>
          <legend class="visually-hidden">{name}</legend>
          {children}
        </fieldset>
      )}
    </details>
  );
}
