import type { FieldPath, Place } from '../problem.ts';
import { locateIn } from '../reading/places.ts';
import type { IncidentFile } from './incident.ts';

/**
 * File and place of a path such as `['claims', 3, 'sources', 0]`. Lists whose tail stands in the claims file are
 * counted through: after its own entries come those of the claims file.
 *
 * @param onKey whether the key is meant rather than the value.
 */
export function locate(
  { path, claimsPath, frontMatter, places, claimsPlaces }: IncidentFile,
  field: FieldPath,
  onKey = false,
): Place & { file: string } {
  const [list, index, ...rest] = field;
  const own = list === 'claims' || list === 'sources' ? (frontMatter[list]?.length ?? 0) : Infinity;
  if (
    claimsPath !== undefined &&
    claimsPlaces &&
    list !== undefined &&
    typeof index === 'number' &&
    index >= own
  )
    return locateIn(claimsPath, claimsPlaces)([list, index - own, ...rest], onKey);
  return locateIn(path, places)(field, onKey);
}
