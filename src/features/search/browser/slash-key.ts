const isWritable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/** Brings the focus to a field when someone presses "/" anywhere but where they write. Gives what undoes it. */
export function focusOnSlash(selector: string): () => void {
  const focus = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWritable(event.target))
      return;
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  };
  document.addEventListener('keydown', focus);
  return () => {
    document.removeEventListener('keydown', focus);
  };
}
