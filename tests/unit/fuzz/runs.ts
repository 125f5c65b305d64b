/** How many inputs the fuzz tests try, each kind of input; FUZZ_RUNS=<n> tries n of each. README quotes the total. */
export const runsOfKind = {
  'any bytes': 1000,
  'any text': 800,
  'fields of any shape': 700,
  'Markdown in disorder': 500,
  'YAML in disorder': 400,
  'good files with mistakes': 300,
  'claims with mistakes': 100,
} as const;
export type Kind = keyof typeof runsOfKind;

export const totalRuns = Object.values(runsOfKind).reduce((sum, runs) => sum + runs, 0);

export const runsFor = (kind: Kind): number => Number(process.env.FUZZ_RUNS || runsOfKind[kind]);
