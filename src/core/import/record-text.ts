import { toDocumentText } from '../new/document-text.ts';
import type { Draft } from './draft.ts';
import { withinLimits, withShortWords } from './within-limits.ts';

type Fields = Parameters<typeof toDocumentText>[0];
type Value = NonNullable<Fields[string]>;

/** A draft whose open questions are answered. */
export interface SettledDraft extends Omit<Draft, 'services' | 'own'> {
  title: string;
  day: string;
  /** Ids. */
  services: readonly string[];
  /** Keys of the team's own as they are written: those that its settings do not declare with "x-". */
  own: Draft['own'];
}

const given = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const some = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length > 0 ? list : undefined;

function sourceOf({ source, title }: SettledDraft): Value {
  if (source === undefined) return 'private';
  const { url, kind } = source;
  return kind === undefined ? url : { id: 'source', kind, title: source.title ?? title, url };
}

/**
 * The file of an imported record, which nobody has looked at yet.
 *
 * @param added the day on which it is written, `YYYY-MM-DD`; left out of the record where nobody knows it.
 */
export function recordText(draft: SettledDraft, added: string | undefined): string {
  const { title, day, zone, organization, services, kind, cause, times, followUps, own, body } = draft;
  const moments = Object.keys(times).length > 0 ? times : undefined;
  const fields: Record<string, Value | undefined> = {
    title,
    date: day,
    zone,
    organization,
    services,
    kind,
    cause: cause === undefined ? 'unknown' : { text: cause.text, trigger: 'unknown' },
    followUps: some(followUps.map(({ text, state, link }) => given({ text, state, link }))),
    times: moments,
    sources: [sourceOf(draft)],
    added,
    review: 'needs-review',
    ...own,
  };
  return toDocumentText(fields, withinLimits(withShortWords(body)).trim());
}
