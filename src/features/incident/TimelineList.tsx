import { Citations } from '../../ui/Citations.tsx';
import { TimeText } from '../../ui/TimeText.tsx';
import { OtherValues } from './OtherValues.tsx';
import type { TimelineRow } from './timeline-list.ts';

function Row({ row: { time, moments, text, sources } }: { row: TimelineRow }) {
  const isUndated = !('pieces' in time);
  return (
    <li class={isUndated ? 'is-moment is-undated' : moments.length > 0 ? 'is-moment' : undefined}>
      <span class="timeline-time">
        {'pieces' in time ? <TimeText pieces={time.pieces} /> : <span class="absent">{time.absence}</span>}
      </span>
      <div class="timeline-what">
        {moments.map(({ label, definition, means }) => (
          <p>
            <strong class="moment-label" title={definition}>
              {label}
            </strong>{' '}
            {means !== undefined && <span class="fact-detail">{means}</span>}
            {text === undefined && <Citations sources={sources} />}
          </p>
        ))}
        {text !== undefined && (
          <p>
            {text}
            <Citations sources={sources} />
          </p>
        )}
        {moments.map(({ others }) => (
          <OtherValues view={others} />
        ))}
      </div>
    </li>
  );
}

/** The write-up's timeline with the moments of the outage marked in it, and what others published for each. */
export function TimelineList({ rows }: { rows: readonly TimelineRow[] }) {
  return (
    <ol class="timeline">
      {rows.map((row) => (
        <Row row={row} />
      ))}
    </ol>
  );
}
