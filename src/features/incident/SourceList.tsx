import { Citations } from '../../ui/Citations.tsx';
import type { SourceView } from './source-list.ts';

function SourceEntry({ source }: { source: SourceView }) {
  const { anchor, number, title, url, details, accessNote, archive, readIn, copyOf, note } = source;
  return (
    <li id={anchor} value={number}>
      {url === undefined ? (
        <span class="source-title">{title}</span>
      ) : (
        <a class="source-title" href={url} rel="nofollow noopener">
          {title}
        </a>
      )}
      <span class="source-details">
        {details}
        {accessNote !== '' && <span class="mark">{accessNote}</span>}
        {archive !== undefined && (
          <a href={archive} rel="nofollow noopener">
            archived copy
          </a>
        )}
      </span>
      {readIn.length > 0 && (
        <span class="source-details">
          Read only as quoted in <Citations sources={readIn} />
        </span>
      )}
      {copyOf.length > 0 && (
        <span class="source-details">
          A copy or rewrite of <Citations sources={copyOf} />
        </span>
      )}
      {note !== undefined && <span class="source-details">{note}</span>}
    </li>
  );
}

/** All sources of a record with their numbers; what was read only in quotation, or copied, says so. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <SourceEntry source={source} />
      ))}
    </ol>
  );
}
