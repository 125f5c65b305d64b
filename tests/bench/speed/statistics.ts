/** The middle one of the values, of an even number of values the mean of the two in the middle. Throws RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of no values.');
  return (lower + upper) / 2;
}

/**
 * How many times as large the first values are as the second: the median of the ratios of those measured in the same
 * round, so that what slowed the machine down for a while slowed both. Throws RangeError where their numbers differ.
 */
export function medianRatio(values: readonly number[], of: readonly number[]): number {
  if (values.length !== of.length)
    throw new RangeError(`${values.length} and ${of.length} values are no rounds.`);
  return median(values.map((value, round) => value / (of[round] ?? NaN)));
}

/** The sums of the values of each round. */
export const sums = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, round) => value + (b[round] ?? NaN));
