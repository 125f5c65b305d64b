const isWritable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/** The box that a page has for itself comes before the one in its header. */
const searchBox = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('main .search-box input[type=search]') ??
  document.querySelector<HTMLInputElement>('.site-header input[type=search]');

/** Brings the focus to the search box when someone presses "/" anywhere but where they write. */
export function focusOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWritable(event.target))
      return;
    const field = searchBox();
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
