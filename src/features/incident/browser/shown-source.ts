/** Shows a source at its number, with a link into the list of sources, from where another leads back into the text. */
import { addStyles } from '../../../ui/browser/add-styles.ts';
import styles from '../source-preview.css?url';

/** The number that was followed last, to come back to. */
let followed: HTMLAnchorElement | undefined;

const preview = build();

function build(): HTMLElement {
  const built = document.createElement('div');
  built.className = 'source-preview';
  built.popover = 'auto';
  built.role = 'dialog';
  built.tabIndex = -1;
  document.querySelector('.incident')?.append(built);
  // A number in it leads into the list.
  built.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.cite a')) built.hidePopover();
  });
  return built;
}

const linkTo = (href: string, text: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: text });

/** Puts the preview under its number, within the page; on a narrow screen the style sheet puts it at the lower edge. */
function place(link: HTMLElement): void {
  const { left, bottom, top } = link.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const { offsetWidth, offsetHeight } = preview;
  const isRoomBelow = bottom + offsetHeight + 16 < innerHeight;
  preview.style.setProperty('--preview-x', `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 16))}px`);
  preview.style.setProperty(
    '--preview-y',
    `${isRoomBelow ? bottom + 6 : Math.max(8, top - offsetHeight - 6)}px`,
  );
}

/** Shows the entry of a source at a number that leads to it. */
export async function showSource(link: HTMLAnchorElement, entry: HTMLElement): Promise<void> {
  await addStyles(styles);
  followed = link;
  const number = document.createElement('p');
  number.className = 'source-preview-number';
  number.textContent = link.getAttribute('aria-label');
  const words = document.createElement('p');
  words.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  for (const back of words.querySelectorAll('.source-back')) back.remove();
  const inList = linkTo(link.hash, 'In the list of sources');
  inList.addEventListener('click', () => {
    preview.hidePopover();
    addWayBack(entry);
  });
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'plain',
    textContent: 'Close',
  });
  close.addEventListener('click', () => {
    preview.hidePopover();
    link.focus();
  });
  const actions = document.createElement('p');
  actions.className = 'source-preview-actions';
  actions.append(inList, close);
  preview.replaceChildren(number, words, actions);
  preview.setAttribute('aria-label', number.textContent);
  preview.showPopover();
  place(link);
  preview.focus();
}

/** A link in the entry of a source back to the number that led there. */
function addWayBack(entry: HTMLElement): void {
  for (const fold of document.querySelectorAll('details')) if (fold.contains(entry)) fold.open = true;
  for (const old of document.querySelectorAll('.source-back')) old.remove();
  const back = linkTo('#content', 'Back to the text');
  back.className = 'source-back';
  back.addEventListener('click', (event) => {
    event.preventDefault();
    followed?.scrollIntoView({ block: 'center' });
    followed?.focus({ preventScroll: true });
    back.remove();
  });
  entry.append(' ', back);
}
