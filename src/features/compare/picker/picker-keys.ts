/** The list of a combobox: whether it is open, and which option is active, -1 for none. */
export interface PickerList {
  isOpen: boolean;
  active: number;
}

export const closed: PickerList = { isOpen: false, active: -1 };

/** What a key does: the list afterwards, and what else is to happen. */
export interface PickerKey {
  list: PickerList;
  /** The active option is chosen. */
  isChosen?: boolean;
  /** What is typed is emptied. */
  isEmptied?: boolean;
}

/**
 * What a key does in the text field, after the editable combobox with a list of the ARIA Authoring Practices; `undefined`
 * for a key that is the browser's own.
 *
 * @param count options in the list.
 */
export function pickerKey(
  { isOpen, active }: PickerList,
  count: number,
  { key, altKey = false }: { key: string; altKey?: boolean },
): PickerKey | undefined {
  const at = (index: number): PickerKey => ({ list: { isOpen: true, active: count === 0 ? -1 : index } });
  if (key === 'ArrowDown') {
    if (altKey) return { list: { isOpen: true, active: isOpen ? active : -1 } };
    return at(isOpen && active < count - 1 ? active + 1 : 0);
  }
  if (key === 'ArrowUp') return altKey ? { list: closed } : at(isOpen && active > 0 ? active - 1 : count - 1);
  if (key === 'Enter') {
    // The first option is what one has typed for.
    if (isOpen && count > 0) return { list: { isOpen, active: Math.max(active, 0) }, isChosen: true };
    return { list: { isOpen: true, active: -1 } };
  }
  if (key === 'Escape') return isOpen ? { list: closed } : { list: closed, isEmptied: true };
  return undefined;
}
