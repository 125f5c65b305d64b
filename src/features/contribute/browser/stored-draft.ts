import { base } from '../../../address.ts';
import { emptyDraft, type Draft } from '../draft.ts';

/** Two sites of one host, each below a path of its own, keep two drafts. */
const key = `${base}draft`;

const hasTexts = (value: unknown, names: readonly string[]): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

const entriesIn = <Entry>(value: unknown, names: readonly (keyof Entry & string)[]): Entry[] =>
  Array.isArray(value) ? value.filter((entry): entry is Entry => hasTexts(entry, names)) : [];

/** A draft as it was stored, by this version of the form or an earlier one that knew less. */
function toDraft(stored: unknown): Draft | undefined {
  if (!hasTexts(stored, ['slug', 'frontMatter', 'body'])) return undefined;
  const { slug = '', frontMatter = '', body = '', claims, services, organizations } = stored;
  return {
    slug,
    frontMatter,
    body,
    claims: typeof claims === 'string' ? claims : '',
    services: entriesIn(services, ['id', 'name', 'kind', 'organization', 'homePage', 'text']),
    organizations: entriesIn(organizations, ['id', 'name', 'homePage', 'text']),
  };
}

/** The draft that this browser keeps, so that a reload loses nothing. It stays in the browser. */
export function loadDraft(today: string): Draft {
  try {
    return toDraft(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? emptyDraft(today);
  } catch {
    return emptyDraft(today);
  }
}

export function storeDraft(draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser without storage keeps the draft for as long as the page is open.
  }
}
