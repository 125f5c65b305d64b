/**
 * The tray of incidents to compare, on every page: buttons put incidents in and take them out, and it survives from
 * page to page. Plain code, and small, because every page loads it; the tray itself is drawn only once there is one.
 */
import { pageAddress } from '../../../address.ts';
import { addToTray, isFull, isInTray, removeFromTray, trayLink, type Tray } from '../tray.ts';
import { loadTray, onTrayChange, storeTray } from './stored-tray.ts';

const root = document.getElementById('compare-tray');
const news = document.getElementById('compare-tray-news');
const buttons = '[data-tray-id]';
const toCompare = document.querySelector<HTMLAnchorElement>(
  `.site-header nav a[href="${pageAddress('/compare/')}"]`,
);

/**
 * Each button says what it would do, and each that is pressed has the way to the comparison beside it; lists drawn later
 * have their buttons marked as they come.
 */
function markButtons(tray: Tray): void {
  const { href, text } = trayLink(tray);
  for (const button of document.querySelectorAll<HTMLElement>(buttons)) {
    const isIn = isInTray(tray, button.dataset.trayId ?? '');
    button.toggleAttribute('data-in-tray', isIn);
    const link = button.nextElementSibling;
    if (!isIn || !(link instanceof HTMLAnchorElement)) continue;
    link.href = href;
    // A text that is written without need would be watched, and written again.
    if (link.textContent !== text) link.textContent = text;
  }
}

/** The link to the comparison in the header says how many there are, and leads to them. */
function markHeader(tray: Tray): void {
  if (!toCompare) return;
  const { length } = tray;
  toCompare.toggleAttribute('data-tray-count', length > 0);
  if (length === 0) {
    toCompare.removeAttribute('aria-label');
    toCompare.href = pageAddress('/compare/');
    return;
  }
  toCompare.dataset.trayCount = String(length);
  toCompare.setAttribute('aria-label', `Compare, ${length} chosen`);
  toCompare.href = trayLink(tray).href;
}

function announce(text: string): void {
  if (news) news.textContent = text;
}

async function show(tray: Tray): Promise<void> {
  if (!root) return;
  root.hidden = tray.length === 0;
  if (tray.length === 0 && root.childElementCount === 0) return;
  const { drawTray } = await import('./draw-tray.tsx');
  await drawTray(root, loadTray(), change);
}

function change(tray: Tray): void {
  storeTray(tray);
  update();
}

function update(): void {
  const tray = loadTray();
  markButtons(tray);
  markHeader(tray);
  // Without its chunk, as on a page saved for later, the buttons still work.
  show(tray).catch(() => undefined);
}

function toggle({ dataset }: HTMLElement): void {
  const { trayId: id = '', trayTitle: title = '', trayDate: date = '' } = dataset;
  const tray = loadTray();
  if (isInTray(tray, id)) {
    change(removeFromTray(tray, id));
    announce(`Removed from the comparison: ${title}`);
  } else if (isFull(tray)) {
    announce('Six incidents are the most that can be compared. Remove one first.');
  } else {
    change(addToTray(tray, { id, title, date }));
    announce(`Added to the comparison: ${title}`);
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>(buttons) : null;
  if (button) toggle(button);
});
onTrayChange(update);
const main = document.querySelector('main');
if (main)
  new MutationObserver(() => {
    markButtons(loadTray());
  }).observe(main, { childList: true, subtree: true });
document.documentElement.toggleAttribute('data-has-scripts', true);
update();
