import type { IncidentRecord, Source } from '../../../schemas/record.ts';
import { sourceKinds } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { sourceAnchor } from '../../core/record/citations.ts';
import { Citations } from '../../ui/Citations.tsx';

function SourceEntry({ record, source }: { record: IncidentRecord; source: Source }) {
  const { id, title, url, access, publisher, published, archive, readIn, copyOf, note, kind } = source;
  return (
    <li id={sourceAnchor(id)} value={source.number}>
      {url === undefined ? (
        <span class="source-title">{title}</span>
      ) : (
        <a class="source-title" href={url} rel="nofollow noopener">
          {title}
        </a>
      )}
      <span class="source-details">
        {[
          publisher,
          published === undefined ? undefined : formatDate(published.text),
          sourceKinds[kind].label,
        ]
          .filter((text) => text !== undefined)
          .join(', ')}
        {access === 'unlocated' && <span class="mark">address not located</span>}
        {access === 'private' && <span class="mark">not public</span>}
        {archive !== undefined && (
          <a href={archive} rel="nofollow noopener">
            archived copy
          </a>
        )}
      </span>
      {readIn.length > 0 && (
        <span class="source-details">
          Read only as quoted in <Citations record={record} ids={readIn} />
        </span>
      )}
      {copyOf !== undefined && (
        <span class="source-details">
          A copy or rewrite of <Citations record={record} ids={[copyOf]} />
        </span>
      )}
      {note !== undefined && <span class="source-details">{note}</span>}
    </li>
  );
}

/** All sources of a record with their numbers; what was read only in quotation, or copied, says so. */
export function SourceList({ record }: { record: IncidentRecord }) {
  return (
    <ol class="sources">
      {record.sources.map((source) => (
        <SourceEntry record={record} source={source} />
      ))}
    </ol>
  );
}
