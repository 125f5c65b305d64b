import type { Facets, FacetRow } from '../state/facets.ts';

interface Props {
  row: FacetRow;
  labels: Facets['labels'];
  /** How many are named; the others are counted. */
  most: number;
}

/** The services of an incident in a few words. */
export function ServiceNames({ row: { ownServices }, labels, most }: Props) {
  const more = ownServices.length - most;
  return (
    <>
      {ownServices
        .slice(0, most)
        .map((id) => labels.service[id] ?? id)
        .join(', ')}
      {more > 0 && ` and ${String(more)} more`}
    </>
  );
}
