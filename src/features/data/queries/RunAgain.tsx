import { pageAddress } from '../../../address.ts';
import { figureQueries, queryPath, type QueriedFigure } from './queries.ts';

/** Where the statement of SQL stands that gives a figure again, and the one that gives its rows. */
export function RunAgain({ figure }: { figure: QueriedFigure }) {
  const { name, title } = figureQueries[figure];
  return (
    <p class="quiet run-again">
      Run again:{' '}
      <a href={pageAddress(queryPath(name))} aria-label={`query: ${title}`}>
        query
      </a>
      ,{' '}
      <a href={pageAddress(queryPath(`${name}-rows`))} aria-label={`rows behind it: ${title}`}>
        rows behind it
      </a>
      , over <a href={pageAddress('/data/#queries')}>the data set</a>
    </p>
  );
}
