/**
 * A number that is known only to lie between two bounds, both included; equal ends where it is known. Either end may be
 * infinite, where nothing is known on that side. `NaN` never occurs.
 */
export interface Bounds {
  low: number;
  high: number;
}

export const isExact = ({ low, high }: Bounds): boolean => low === high;

/** Whether something is known at all: a number between minus and plus infinity is not. */
export const isBounded = ({ low, high }: Bounds): boolean => Number.isFinite(low) || Number.isFinite(high);
