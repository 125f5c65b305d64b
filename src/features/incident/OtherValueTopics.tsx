import type { ArticleView } from './incident-article.ts';
import { ClaimList } from './OtherValues.tsx';

/** What others printed that belongs to no single field, by topic. */
export function OtherValueTopics({ topics }: Pick<ArticleView, 'topics'>) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="printed" data-pagefind-ignore="index">
      <h2 id="printed">What others printed</h2>
      <p class="quiet">
        Kept with who said it and why it was not adopted. What was printed about a time, a count or the cause
        stands at that fact above.
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
