import type { IncidentRecord } from '../../schemas/record.ts';
import { incidentAddress } from '../address.ts';
import { numbered, sourceAnchor } from '../core/record/citations.ts';

interface Props {
  record: Pick<IncidentRecord, 'id' | 'sources'>;
  ids: readonly string[];
  /** Whether the sources stand on another page than this one. */
  isElsewhere?: boolean;
}

/** The numbers of the sources behind a value, each a link to its entry. */
export function Citations({ record, ids, isElsewhere = false }: Props) {
  const sources = numbered(record, ids);
  if (sources.length === 0) return null;
  const page = isElsewhere ? incidentAddress(record.id) : '';
  return (
    <span class="cite">
      {sources.map(({ number, id, title }) => (
        <a
          href={`${page}#${sourceAnchor(id)}`}
          title={title}
          aria-label={`Source ${String(number)}: ${title}`}
        >
          {number}
        </a>
      ))}
    </span>
  );
}
