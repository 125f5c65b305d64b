/** The noun for so many. */
export const noun = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** A count with its noun: "1 file", "2 files". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${noun(count, one, many)}`;
