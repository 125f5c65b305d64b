import { Fragment } from 'preact';
import { pageAddress } from '../../../address.ts';
import type { AnswerPart } from './group-answer.ts';

/** One sentence on all results together; its parts lead to the incidents that they speak of. */
export function GroupAnswer({ clauses }: { clauses: readonly (readonly AnswerPart[])[] }) {
  if (clauses.length === 0) return null;
  return (
    <p class="group-answer">
      {clauses.map((parts, clause) =>
        parts.map(({ text, address }, part) => (
          <Fragment key={text}>
            {part > 0 ? ', ' : clause > 0 ? '; ' : ''}
            {address === undefined ? text : <a href={pageAddress('/search/') + address}>{text}</a>}
          </Fragment>
        )),
      )}
      .
    </p>
  );
}
