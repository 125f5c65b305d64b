import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a path leads when every link on its way is followed; what does not exist yet is taken as it is written. A link
 * that leads nowhere is the place itself.
 */
export function realPlace(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    const parent = path.dirname(place);
    return parent === place ? place : path.join(realPlace(parent), path.basename(place));
  }
}
