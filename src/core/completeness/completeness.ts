import type { RecordWithSource } from './criterion.ts';
import { criteria, stateOf } from './criteria.ts';
import type { FilePlace } from './place.ts';

/** A fact that a record lacks, and where it would be written. */
export interface MissingFact {
  id: string;
  label: string;
  why: string;
  place: FilePlace;
}

/** How much of what it could hold a record holds: a figure about our record, and never about a company. */
export interface Completeness {
  held: number;
  /** Facts that can exist for this incident, as far as it is known. */
  total: number;
  /** From 0 to 1. */
  share: number;
  /** What would help most stands first. */
  missing: MissingFact[];
}

/**
 * Counts the facts a record holds. "We looked and found nothing" is one of them. Filling what was left out never lowers
 * the share, and no better answer lowers the count. A rough value in place of "not known" raises the total: how closely
 * it is known can be asked from then on.
 */
export function completeness(record: RecordWithSource): Completeness {
  const asked = criteria
    .map((fact) => ({ fact, state: stateOf(fact, record) }))
    .filter(({ state }) => state !== 'not-asked');
  const missing = asked.filter(({ state }) => state === 'missing');
  const held = asked.length - missing.length;
  return {
    held,
    total: asked.length,
    share: held / asked.length,
    missing: missing.map(({ fact: { id, label, why, place } }) => ({ id, label, why, place: place(record) })),
  };
}
