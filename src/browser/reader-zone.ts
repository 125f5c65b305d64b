/** Shows the clock times of a page in the reader's own zone on request, and in UTC again. */

const format = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'short',
  timeZoneName: 'short',
});

const button = document.querySelector<HTMLButtonElement>('button[data-reader-zone]');
const times = [...document.querySelectorAll<HTMLTimeElement>('.time time[datetime]')];

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (button && times.length > 0 && !/^(?:Etc\/)?(?:UTC|GMT)$/.test(zone)) {
  const originals = new Map(
    [...document.querySelectorAll<HTMLElement>('.time')].map((span) => [
      span,
      [...span.childNodes].map((node) => node.cloneNode(true)),
    ]),
  );
  let isLocal = false;
  const label = (): void => {
    button.textContent = isLocal ? 'Show times in UTC' : `Show times in my zone (${zone})`;
    button.setAttribute('aria-pressed', String(isLocal));
  };
  button.addEventListener('click', () => {
    isLocal = !isLocal;
    for (const [span, nodes] of originals) {
      span.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
      if (isLocal) toLocal(span);
    }
    label();
  });
  button.hidden = false;
  label();
}

/** Replaces each instant by the local one, which names its zone; the plain word "UTC" after it goes. */
function toLocal(span: HTMLElement): void {
  for (const time of span.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
  const last = span.lastChild;
  if (last?.nodeType === Node.TEXT_NODE && last.textContent === ' UTC') last.remove();
}
