/** The scripts that an element marked by await-scripts.js waits for are there, or will not come. */
export function endAwaiting(root: HTMLElement, isFailed = false): void {
  root.removeAttribute('data-awaited');
  root.toggleAttribute('data-failed', isFailed);
}
