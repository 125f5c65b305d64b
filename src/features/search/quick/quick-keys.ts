/** The list below a search box: whether it is shown, and which of its options the keyboard is on, -1 for none. */
export interface QuickList {
  isOpen: boolean;
  active: number;
}

export const closedList: QuickList = { isOpen: false, active: -1 };
export const openList: QuickList = { isOpen: true, active: -1 };

/** What a key does: the list afterwards, and whether the key is used up or the option is to be followed. */
export interface KeyEffect {
  list: QuickList;
  /** Whether the browser must not do what it does with the key. */
  isUsed: boolean;
  isFollowed: boolean;
}

/**
 * What a key does in the box, after the combobox pattern of the ARIA Authoring Practices. From the last option the way
 * leads through the words themselves to the first, and back. Enter without an option sends the form.
 */
export function pressKey(
  list: QuickList,
  count: number,
  { key, altKey = false }: { key: string; altKey?: boolean },
): KeyEffect {
  const to = (next: QuickList): KeyEffect => ({ list: next, isUsed: true, isFollowed: false });
  const others: KeyEffect = { list, isUsed: false, isFollowed: false };
  const { isOpen, active } = list;
  switch (key) {
    case 'ArrowDown':
      if (!isOpen && altKey) return to(openList);
      return to({ isOpen: true, active: active >= count - 1 ? -1 : active + 1 });
    case 'ArrowUp':
      if (altKey) return to(closedList);
      return to({ isOpen: true, active: active < 0 ? count - 1 : active - 1 });
    case 'Escape':
      // Without a list the browser empties the box.
      return isOpen ? to(closedList) : others;
    case 'Enter':
      return isOpen && active >= 0 ? { list: closedList, isUsed: true, isFollowed: true } : others;
    case 'Tab':
      return { ...others, list: closedList };
    default:
      return others;
  }
}
