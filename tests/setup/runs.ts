/**
 * How many inputs a property is tried on that is tried on a hundred or more: all of them in the weekly workflow, which
 * says FUZZ_RUNS, and by `npm test` a quarter, since it tries the same ones each time.
 */
export const runs = (all: number): number => (process.env.FUZZ_RUNS ? all : Math.ceil(all / 4));
