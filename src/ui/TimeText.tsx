import type { TimePiece } from '../core/format/time.ts';

/** A time with its precision in words; clock times are marked up so that a reader may see them in their own zone. */
export function TimeText({ pieces }: { pieces: readonly TimePiece[] }) {
  return (
    <span class="time">
      {pieces.map((piece) =>
        typeof piece === 'string' ? piece : <time dateTime={piece.instant}>{piece.text}</time>,
      )}
    </span>
  );
}
