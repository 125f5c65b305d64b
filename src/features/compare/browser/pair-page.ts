import { parseCompareState } from '../compare-address.ts';

/**
 * A prebuilt pair is complete as it is. What can be switched on it is fetched when the first switch is used, or when the
 * address asks for it.
 */
function start(root: HTMLElement, ids: readonly string[]): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  let loading: Promise<void> | undefined;
  const hydrate = (): Promise<void> =>
    (loading ??= import('./PairApp.tsx')
      .then(({ mountPair }) => mountPair(root, ids))
      .then(
        () => {
          root.removeEventListener('click', onClick);
        },
        (fault: unknown) => {
          loading = undefined;
          throw fault;
        },
      ));
  const onClick = (event: MouseEvent): void => {
    const name =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>('button[data-control]')?.dataset.control;
    if (!name) return;
    hydrate().then(() => root.querySelector<HTMLElement>(`[data-control="${name}"]`)?.click(), showLoadError);
  };
  root.addEventListener('click', onClick);
  const { axis, scale, isUnfolded } = parseCompareState(location.search);
  if (axis === 'clock' || scale !== undefined || isUnfolded) hydrate().catch(showLoadError);
}

function showLoadError(): void {
  const status = document.getElementById('pair-status');
  if (status) status.textContent = 'The records could not be loaded. Reload the page to try again.';
}

const root = document.querySelector<HTMLElement>('[data-pair]');
if (root) start(root, (root.dataset.pair ?? '').split(','));
