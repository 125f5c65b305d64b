import { pageAddress } from '../../address.ts';
import type { ArticleView } from './incident-article.ts';
import { ClaimList } from './OtherValues.tsx';

/** Other published values that belong to no single field, by topic. */
export function OtherValueTopics({ topics, contradictions }: Pick<ArticleView, 'topics' | 'contradictions'>) {
  return (
    <>
      <p class="quiet">
        {contradictions} Those about a time, a count or the cause stand at that value.{' '}
        <a href={pageAddress('/about/#contradictions')}>How agreement is judged</a>
      </p>
      <div class="folds">
        {topics.map(({ label, count, claims }) => (
          <details class="others">
            <summary>
              {label} <span class="quiet">{count}</span>
            </summary>
            <ClaimList claims={claims} />
          </details>
        ))}
      </div>
    </>
  );
}
