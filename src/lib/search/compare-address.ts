export const minCompared = 2;
export const maxCompared = 6;

/** The ids of an address such as `?ids=a,b,c`: each once, in their order, at most as many as can be compared. */
export function parseCompared(address: string): { ids: string[]; dropped: string[] } {
  const all = new URLSearchParams(address).getAll('ids').flatMap((list) => list.split(','));
  const ids = [...new Set(all.map((id) => id.trim()).filter((id) => id !== ''))];
  return { ids: ids.slice(0, maxCompared), dropped: ids.slice(maxCompared) };
}
