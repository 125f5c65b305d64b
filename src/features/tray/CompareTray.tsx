import { incidentAddress } from '../../address.ts';
import { plural } from '../../core/format/plural.ts';
import { isFull, trayLink, type Tray } from './tray.ts';

interface Props {
  tray: Tray;
  onRemove: (id: string) => void;
  onClear: () => void;
}

/** What a reader has put aside to compare, and the way to the comparison. */
export function CompareTray({ tray, onRemove, onClear }: Props) {
  const { href, text } = trayLink(tray);
  return (
    <div class="tray-body">
      <h2>{plural(tray.length, 'incident')} to compare</h2>
      <ul>
        {tray.map(({ id, title, date }) => (
          <li key={id}>
            <a href={incidentAddress(id)}>
              <span class="tray-date">{date}</span> {title}
            </a>
            <button
              type="button"
              class="plain"
              onClick={() => {
                onRemove(id);
              }}
            >
              Remove<span class="visually-hidden"> {title}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="tray-actions">
        <a class="button" href={href}>
          {text}
        </a>
        <button type="button" class="plain" onClick={onClear}>
          Clear
        </button>
        {isFull(tray) && <span>Six is the most that fit.</span>}
      </p>
    </div>
  );
}
