import { plural } from '../../core/format/plural.ts';
import { Citations } from '../../ui/Citations.tsx';
import { partTitles } from './contents.ts';
import type { ArticleView } from './incident-article.ts';
import type { FollowUpsView } from './follow-ups.ts';

/** What was to be changed afterwards, each with what it is meant to do and what became of it. */
export function FollowUpList({ view }: { view: FollowUpsView }) {
  return (
    <section class="follow-ups" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{partTitles['follow-ups']}</h2>
      {view.absence !== undefined && <p class="absent">{view.absence}</p>}
      {view.entries.length > 0 && (
        <ul>
          {view.entries.map(({ text, details, link, sources }) => (
            <li>
              {link === undefined ? (
                text
              ) : (
                <a href={link} rel="noopener">
                  {text}
                </a>
              )}
              <Citations sources={sources} />
              {details !== '' && <span class="fact-detail">{details}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was changed in the record since it appeared, newest first; an address of one opens the fold. */
export function ChangeList({ changes }: Pick<ArticleView, 'changes'>) {
  const [newest] = changes;
  if (!newest) return null;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{partTitles.changes}</h2>
      <details class="more">
        <summary>
          {plural(changes.length, 'change')}, last on <time dateTime={newest.iso}>{newest.day}</time>
        </summary>
        <ul>
          {changes.map(({ iso, day, what, anchor }) => (
            <li id={anchor}>
              <time dateTime={iso}>{day}</time>: {what}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
