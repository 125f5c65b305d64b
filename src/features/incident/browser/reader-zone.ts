/**
 * Offers to show the clock times of a page in the reader's own zone, where that is another than UTC. What changes them is
 * loaded when it is asked for.
 */

const button = document.querySelector<HTMLButtonElement>('button[data-reader-zone]');
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (button && document.querySelector('.time time[datetime]') && !/^(?:Etc\/)?(?:UTC|GMT)$/.test(zone)) {
  let isLocal = false;
  const label = (): void => {
    button.textContent = isLocal ? 'Show times in UTC' : `Show times in my zone (${zone})`;
    button.setAttribute('aria-pressed', String(isLocal));
  };
  button.addEventListener('click', () => {
    import('./shown-zone.ts').then(
      ({ showZone }) => {
        isLocal = !isLocal;
        showZone(isLocal ? zone : undefined);
        label();
      },
      () => {
        button.textContent = 'Times in your zone could not be loaded';
      },
    );
  });
  button.hidden = false;
  label();
}
