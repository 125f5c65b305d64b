import { pageAddress } from '../../address.ts';

/** Fetches a JSON file of this site by its path, such as `/facets.json`; throws when the answer is no success. */
export async function fetchJson<Content>(path: string): Promise<Content> {
  const answer = await fetch(pageAddress(path));
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as Content;
}
