import { utimes } from 'node:fs/promises';

/** Marks something that is kept as used now, so that it is not pruned. */
export const touch = (place: string): Promise<void> =>
  utimes(place, new Date(), new Date()).catch(() => undefined);
