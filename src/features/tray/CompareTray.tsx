import { compareAddress, incidentAddress } from '../../address.ts';
import type { Tray } from './tray.ts';
import { maxCompared, minCompared } from '../compare/index.ts';

interface Props {
  tray: Tray;
  isOpen: boolean;
  onRemove: (id: string) => void;
  onClear: () => void;
}

const countOf = (count: number): string => `${count} ${count === 1 ? 'incident' : 'incidents'}`;

/** What a reader has put aside to compare, and the way to the comparison. */
export function CompareTray({ tray, isOpen, onRemove, onClear }: Props) {
  return (
    <div class="tray-body">
      <details open={isOpen}>
        <summary>{countOf(tray.length)} to compare</summary>
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
      </details>
      <p class="tray-actions">
        {tray.length < minCompared ? (
          <span>Add one more to compare.</span>
        ) : (
          <a class="button" href={compareAddress(tray.map(({ id }) => id))}>
            Compare these {tray.length}
          </a>
        )}
        <button type="button" class="plain" onClick={onClear}>
          Clear
        </button>
        {tray.length >= maxCompared && <span>Six is the most that fit.</span>}
      </p>
    </div>
  );
}
