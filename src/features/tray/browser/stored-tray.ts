import { base } from '../../../address.ts';
import { formatTray, parseTray, type Tray } from '../tray.ts';

/** Two sites of one host, each below a path of its own, keep two trays. */
const key = `${base}compare-tray`;

/** Kept for as long as the page is open where the browser keeps nothing. */
let unstored: Tray = [];

/** The tray that this browser keeps. It never leaves it. */
export function loadTray(): Tray {
  try {
    return parseTray(localStorage.getItem(key));
  } catch {
    return unstored;
  }
}

export function storeTray(tray: Tray): void {
  unstored = tray;
  try {
    localStorage.setItem(key, formatTray(tray));
  } catch {
    // Without storage the tray lives as long as the page.
  }
}

/** Calls back when another page of ours has changed the tray, or when this page comes back from the history. */
export function onTrayChange(listen: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listen();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) listen();
  });
}
