/**
 * Shows a source at its number. The number stays a link into the list of sources, which is where it leads without this
 * script, with a modifier key, or in a browser that knows no popovers; from there a link leads back into the text.
 */

const isCitation = '.cite a[href^="#source-"]';

/** The number that was followed last, to come back to. */
let followed: HTMLAnchorElement | undefined;

const entryOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(link.hash.slice(1)));

function build(): HTMLElement {
  const preview = document.createElement('div');
  preview.className = 'source-preview';
  preview.popover = 'auto';
  preview.role = 'dialog';
  preview.tabIndex = -1;
  document.querySelector('.incident')?.append(preview);
  return preview;
}

const linkTo = (href: string, text: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: text });

/** Puts the preview under its number, within the page; on a narrow screen the style sheet puts it at the lower edge. */
function place(preview: HTMLElement, link: HTMLElement): void {
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

function show(preview: HTMLElement, link: HTMLAnchorElement, entry: HTMLElement): void {
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
  place(preview, link);
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

if ('popover' in HTMLElement.prototype) {
  const preview = build();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(isCitation) : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const entry = entryOf(link);
    if (!entry) return;
    // Within the preview a number leads into the list, as without it.
    if (preview.contains(link)) {
      preview.hidePopover();
      return;
    }
    event.preventDefault();
    show(preview, link, entry);
  });
}
