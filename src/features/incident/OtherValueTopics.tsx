import type { ArticleView } from './incident-article.ts';
import { ClaimList } from './OtherValues.tsx';

/** Other published values that belong to no single field, by topic. */
export function OtherValueTopics({ topics }: Pick<ArticleView, 'topics'>) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="other-values" data-pagefind-ignore="index">
      <h2 id="other-values">Other published values</h2>
      <p class="quiet">
        Kept with who published them and how far they agree with the record. Values for a time, a count or the
        cause are at that fact above.
      </p>
      {topics.map(({ label, count, claims }) => (
        <details class="topic">
          <summary>
            {label} <span class="quiet">{count}</span>
          </summary>
          <ClaimList claims={claims} />
        </details>
      ))}
    </section>
  );
}
