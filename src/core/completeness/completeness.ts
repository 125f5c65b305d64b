import type { RecordWithSource } from './criterion.ts';
import { criteria, stateOf } from './criteria.ts';
import type { FilePlace } from './place.ts';
import type { CriterionState } from './states.ts';

/** A fact that a record lacks, and where it would be written. */
export interface MissingFact {
  id: string;
  label: string;
  why: string;
  place: FilePlace;
}

/** How much of what it could hold a record holds: a figure about our record, and never about a company. */
export interface HeldShare {
  held: number;
  /** Facts that can exist for this incident, as far as it is known. */
  total: number;
  /** From 0 to 1. */
  share: number;
}

export interface Completeness extends HeldShare {
  /** What would help most stands first. */
  missing: MissingFact[];
}

/** Counts the facts that a record holds by how it stands to each criterion. */
export function heldShare(states: readonly CriterionState[]): HeldShare {
  const asked = states.filter((state) => state !== 'not-asked');
  const held = asked.filter((state) => state !== 'missing').length;
  return { held, total: asked.length, share: held / asked.length };
}

/**
 * Counts the facts a record holds. "We looked and found nothing" is one of them. Filling what was left out never lowers
 * the share, and no better answer lowers the count. A rough value in place of "not known" raises the total: how closely
 * it is known can be asked from then on.
 */
export function completeness(record: RecordWithSource): Completeness {
  const all = criteria.map((fact) => ({ fact, state: stateOf(fact, record) }));
  const missing = all.filter(({ state }) => state === 'missing');
  return {
    ...heldShare(all.map(({ state }) => state)),
    missing: missing.map(({ fact: { id, label, why, place } }) => ({ id, label, why, place: place(record) })),
  };
}
