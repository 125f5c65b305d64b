import type { IncidentRecord } from '../../../schemas/record.ts';
import { relationTypes } from '../../../schemas/vocabulary.ts';
import { incidentAddress } from '../../address.ts';

/** Other incidents that this one belongs with, and how; relations that only the other record states stand here too. */
export function RelatedList({ record }: { record: IncidentRecord }) {
  if (record.related.length === 0) return null;
  return (
    <section aria-labelledby="related" data-pagefind-ignore="index">
      <h2 id="related">Belongs with</h2>
      <ul class="related">
        {record.related.map(({ id, title, type, direction, why }) => (
          <li>
            <span class="related-type">
              {direction === 'to' ? relationTypes[type].label : relationTypes[type].inverseLabel}
            </span>
            <a href={incidentAddress(id)}>{title}</a>
            {why !== undefined && <span class="fact-detail">{why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
