import { base } from '../../../address.ts';
import { emptyDraft, type Draft } from '../draft.ts';

/** Two sites of one host, each below a path of its own, keep two drafts. */
const key = `${base}draft`;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  ['slug', 'frontMatter', 'body'].every(
    (field) => typeof (value as Record<string, unknown>)[field] === 'string',
  );

/** The draft that this browser keeps, so that a reload loses nothing. It stays in the browser. */
export function loadDraft(): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(stored) ? stored : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function storeDraft(draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser without storage keeps the draft for as long as the page is open.
  }
}
