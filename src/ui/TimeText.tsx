import type { RecordedTime } from '../../schemas/record.ts';
import { timePieces } from '../core/format/time.ts';

/** A time with its precision in words; clock times are marked up so that a reader may see them in their own zone. */
export function TimeText({ time, day }: { time: RecordedTime; day?: string }) {
  return (
    <span class="time">
      {timePieces(time, day).map((piece) =>
        typeof piece === 'string' ? piece : <time dateTime={piece.instant}>{piece.text}</time>,
      )}
    </span>
  );
}
