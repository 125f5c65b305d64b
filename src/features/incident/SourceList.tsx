import { Citations } from '../../ui/Citations.tsx';
import { SourceTitle } from '../../ui/SourceTitle.tsx';
import type { SourcesView, SourceView } from './source-list.ts';

/** @param before the number of the entry before it, where the list goes on from. */
function SourceEntry({ source, before }: { source: SourceView; before: number }) {
  const { anchor, number, title, url, details, accessNote, archive, readIn, copyOf, note } = source;
  return (
    <li id={anchor} value={number === before + 1 ? undefined : number}>
      <SourceTitle title={title} url={url} />{' '}
      <span class="source-details">
        {details}
        {accessNote !== '' && <span class="mark">{accessNote}</span>}
        {archive !== undefined && (
          <>
            {', '}
            <a href={archive} rel="nofollow noopener">
              archived copy
            </a>
          </>
        )}
        {readIn.length > 0 && (
          <>
            . Read only as quoted in
            <Citations sources={readIn} />
          </>
        )}
        {copyOf.length > 0 && (
          <>
            . A copy or rewrite of
            <Citations sources={copyOf} />
          </>
        )}
        {note !== undefined && `. ${note}`}
      </span>
    </li>
  );
}

const Entries = ({ sources }: { sources: readonly SourceView[] }) => (
  <ol class="sources">
    {sources.map((source, index) => (
      <SourceEntry source={source} before={sources[index - 1]?.number ?? 0} />
    ))}
  </ol>
);

/** All sources of a record with their numbers; what was read only in quotation, or copied, says so. */
export function SourceList({ sources: { first, rest, restSummary } }: { sources: SourcesView }) {
  return (
    <>
      <Entries sources={first} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{restSummary}</summary>
          <Entries sources={rest} />
        </details>
      )}
    </>
  );
}
