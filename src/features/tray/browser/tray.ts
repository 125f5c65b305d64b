/**
 * The tray of incidents to compare, on every page: buttons put incidents in and take them out, and it survives from
 * page to page. Plain code, and small, because every page loads it; the tray itself is drawn only once there is one.
 */
import { addToTray, isFull, isInTray, removeFromTray, type Tray } from '../tray.ts';
import { loadTray, onTrayChange, storeTray } from './stored-tray.ts';

const root = document.getElementById('compare-tray');
const news = document.getElementById('compare-tray-news');
const buttons = '[data-tray-id]';

/** Each button says what it would do; lists drawn later have their buttons marked as they come. */
function markButtons(tray: Tray): void {
  for (const button of document.querySelectorAll<HTMLElement>(buttons))
    button.toggleAttribute('data-in-tray', isInTray(tray, button.dataset.trayId ?? ''));
}

function announce(text: string): void {
  if (news) news.textContent = text;
}

async function show(tray: Tray): Promise<void> {
  if (!root) return;
  root.hidden = tray.length === 0;
  document.documentElement.toggleAttribute('data-has-tray', tray.length > 0);
  if (tray.length === 0 && root.childElementCount === 0) return;
  const { drawTray } = await import('./draw-tray.tsx');
  drawTray(root, loadTray(), change);
}

function change(tray: Tray): void {
  storeTray(tray);
  update();
}

function update(): void {
  const tray = loadTray();
  markButtons(tray);
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
    root?.querySelector('details')?.setAttribute('open', '');
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
