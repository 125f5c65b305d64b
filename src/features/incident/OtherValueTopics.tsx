import type { IncidentRecord } from '../../../schemas/record.ts';
import { claimTopics } from '../../../schemas/vocabulary.ts';
import { topicClaims } from '../../core/record/facts.ts';
import { ClaimList } from '../../ui/OtherValues.tsx';

/** What others printed that belongs to no single field, by topic. */
export function OtherValueTopics({ record }: { record: IncidentRecord }) {
  const claims = topicClaims(record);
  if (claims.length === 0) return null;
  const topics = Object.entries(claimTopics).filter(([topic]) =>
    claims.some((claim) => claim.topic === topic),
  );
  return (
    <section aria-labelledby="printed" data-pagefind-ignore="index">
      <h2 id="printed">What others printed</h2>
      <p class="quiet">
        Kept with who said it and why it was not adopted. What was printed about a time, a count or the cause
        stands at that fact above.
      </p>
      {topics.map(([topic, { label }]) => {
        const about = claims.filter((claim) => claim.topic === topic);
        return (
          <details class="topic">
            <summary>
              {label}{' '}
              <span class="quiet">{about.length === 1 ? '1 entry' : `${String(about.length)} entries`}</span>
            </summary>
            <ClaimList record={record} claims={about} />
          </details>
        );
      })}
    </section>
  );
}
