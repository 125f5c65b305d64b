import { incidentAddress } from '../../../address.ts';
import type { Excerpt } from './excerpts.ts';

interface Props {
  id: string;
  /** What the record says of the cause; left out where it says nothing. */
  cause?: string | undefined;
  excerpts: readonly Excerpt[];
}

/** What caused an incident, and sentences that it was found by, each with a link to its section. */
export function Reasons({ id, cause, excerpts }: Props) {
  return (
    <>
      {cause !== undefined && <p class="result-cause">{cause}</p>}
      {excerpts.length > 0 && (
        <ul class="excerpts">
          {excerpts.map(({ anchor, heading, pieces }) => (
            <li key={anchor + pieces.map(({ text }) => text).join('')}>
              <a href={incidentAddress(id) + (anchor === '' ? '' : `#${anchor}`)}>{heading || 'Opening'}</a>{' '}
              {pieces.map(({ text, isMarked }, index) =>
                isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
