import { render } from 'preact';
import { addStyles } from '../../../ui/browser/add-styles.ts';
import { CompareTray } from '../CompareTray.tsx';
import { removeFromTray, type Tray } from '../tray.ts';
import styles from '../drawn-tray.css?url';

/** Draws the tray; `change` is told of the one that follows from what a reader does in it. */
export async function drawTray(root: HTMLElement, tray: Tray, change: (tray: Tray) => void): Promise<void> {
  await addStyles(styles);
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
