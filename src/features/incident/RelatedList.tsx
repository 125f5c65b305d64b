import { incidentAddress } from '../../address.ts';
import type { ArticleView } from './incident-article.ts';

/** Other incidents that this one belongs with, and how; relations that only the other record states stand here too. */
export function RelatedList({ related }: Pick<ArticleView, 'related'>) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related" data-pagefind-ignore="index">
      <h2 id="related">Related incidents</h2>
      <ul class="related">
        {related.map(({ id, title, relation, why }) => (
          <li>
            <span class="related-type">{relation}</span>
            <a href={incidentAddress(id)}>{title}</a>
            {why !== undefined && <span class="fact-detail">{why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
