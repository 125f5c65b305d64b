import type { IncidentRecord } from '../../../schemas/record.ts';

/** An address, and the incidents whose sources have it. */
export interface Link {
  address: string;
  usedIn: string[];
}

/** The addresses of all sources and of their archived copies: each once, without its fragment, in order. */
export function sourceLinks(records: Iterable<Pick<IncidentRecord, 'id' | 'sources'>>): Link[] {
  const users = new Map<string, Set<string>>();
  for (const { id, sources } of records)
    for (const written of sources.flatMap(({ url, archive }) => [url, archive])) {
      const address = written === undefined ? undefined : withoutFragment(written);
      if (address === undefined) continue;
      users.set(address, (users.get(address) ?? new Set()).add(id));
    }
  return [...users]
    .map(([address, ids]) => ({ address, usedIn: [...ids].sort() }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** In the spelling that is sent over the network, which is plain ASCII. */
function withoutFragment(written: string): string {
  const url = URL.parse(written);
  if (!url) return written;
  url.hash = '';
  return url.href;
}
