import { pageAddress } from '../address.ts';

interface Props {
  id: string;
  title: string;
  date: string;
}

/**
 * Puts an incident aside to compare, or takes it out again, with the way to the comparison beside it. Without scripts it
 * is not there; which of its two names it shows follows from `data-in-tray`, so that the list it stands in need not be
 * drawn again.
 */
export function TrayButton({ id, title, date }: Props) {
  return (
    <span class="tray-slot">
      <button
        type="button"
        class="plain to-tray"
        data-tray-id={id}
        data-tray-title={title}
        data-tray-date={date}
      >
        <span class="tray-add">
          Add to comparison<span class="visually-hidden">: {title}</span>
        </span>
        <span class="tray-remove">
          Remove from comparison<span class="visually-hidden">: {title}</span>
        </span>
      </button>
      <a class="to-comparison" href={pageAddress('/compare/')}>
        Compare
      </a>
    </span>
  );
}
