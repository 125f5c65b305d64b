/** How many inputs `npm test` tries of each kind; FUZZ_RUNS=<n> tries n of each. README quotes the total. */
export const runsOfKind = {
  'any bytes': 130,
  'any text': 105,
  'fields of any shape': 90,
  'Markdown in disorder': 65,
  'YAML in disorder': 55,
  'good files with mistakes': 40,
  'claims with mistakes': 15,
} as const;
export type Kind = keyof typeof runsOfKind;

export const totalRuns = Object.values(runsOfKind).reduce((sum, runs) => sum + runs, 0);

export const runsFor = (kind: Kind): number => Number(process.env.FUZZ_RUNS || runsOfKind[kind]);
