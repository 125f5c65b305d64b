import type { ContentsEntry } from './contents.ts';

const Entries = ({ entries }: { entries: readonly ContentsEntry[] }) => (
  <ol>
    {entries.map(({ id, title }) => (
      <li>
        <a href={`#${id}`}>{title}</a>
      </li>
    ))}
  </ol>
);

/** The contents beside the text; narrow pages have them folded in it instead. */
export const ContentsBeside = ({ entries }: { entries: readonly ContentsEntry[] }) => (
  <nav class="contents contents-beside" aria-label="Contents">
    <Entries entries={entries} />
  </nav>
);

export const ContentsFold = ({ entries }: { entries: readonly ContentsEntry[] }) => (
  <nav class="contents contents-fold" aria-label="Contents">
    <details class="more">
      <summary>Contents</summary>
      <Entries entries={entries} />
    </details>
  </nav>
);
