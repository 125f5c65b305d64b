const isWritable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/** The box that a page has for itself stands after the one in its header, and comes before it. */
const searchBox = (): HTMLInputElement | undefined =>
  [...document.querySelectorAll<HTMLInputElement>('.quick-search input, .search-box input')].pop();

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
