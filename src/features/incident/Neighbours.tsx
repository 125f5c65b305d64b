import { compareAddress, incidentAddress, pairAddress } from '../../address.ts';
import type { ArticleView } from './incident-article.ts';
import type { SimilarIncident } from './similar-incidents.ts';

/** How many of each stand open; the rest is folded behind them. */
const shownFirst = { related: 1, similar: 2 };

function Related({ other }: { other: ArticleView['related'][number] }) {
  const { id, title, relation, why } = other;
  return (
    <li>
      <span class="neighbour-kind">{relation}</span>
      <div>
        <a href={incidentAddress(id)}>{title}</a>
        {why !== undefined && <span class="neighbour-why">{why}</span>}
      </div>
    </li>
  );
}

function Similar({ id, other }: { id: string; other: SimilarIncident }) {
  return (
    <li>
      <span class="neighbour-kind">
        <time dateTime={other.date}>{other.dateText}</time>
      </span>
      <div>
        <a href={incidentAddress(other.id)}>{other.title}</a>
        <ul class="neighbour-why">
          {other.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <a
          class="neighbour-compare"
          href={other.hasPage ? pairAddress(id, other.id) : compareAddress([id, other.id])}
        >
          Compare the two<span class="visually-hidden">: this incident and {other.title}</span>
        </a>
      </div>
    </li>
  );
}

interface Props extends Pick<ArticleView, 'id' | 'related'> {
  similar: readonly SimilarIncident[];
}

/**
 * Incidents that this one belongs with, and those that are like it, each with why; the first of both stand open. A
 * relation that only the other record states stands here too.
 */
export function Neighbours({ id, related, similar }: Props) {
  const items = [
    ...related.map((other, at) => ({ isFirst: at < shownFirst.related, item: <Related other={other} /> })),
    ...similar.map((other, at) => ({
      isFirst: at < shownFirst.similar,
      item: <Similar id={id} other={other} />,
    })),
  ];
  const folded = items.filter(({ isFirst }) => !isFirst);
  return (
    <>
      <ul class="neighbours">{items.filter(({ isFirst }) => isFirst).map(({ item }) => item)}</ul>
      {folded.length > 0 && (
        <details class="more">
          <summary>{folded.length} more</summary>
          <ul class="neighbours">{folded.map(({ item }) => item)}</ul>
        </details>
      )}
    </>
  );
}
