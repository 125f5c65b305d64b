import { render } from 'preact';
import { CompareTray } from '../CompareTray.tsx';
import { removeFromTray, type Tray } from '../tray.ts';

/** Draws the tray; `change` is told of the one that follows from what a reader does in it. */
export function drawTray(root: HTMLElement, tray: Tray, change: (tray: Tray) => void): void {
  render(
    <CompareTray
      tray={tray}
      onRemove={(id) => {
        change(removeFromTray(tray, id));
      }}
      onClear={() => {
        change([]);
      }}
    />,
    root,
  );
}
