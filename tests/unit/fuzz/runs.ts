/**
 * The doors through which a stranger's or an operator's words come in, and how many inputs `npm test` tries at each.
 * FUZZ_RUNS=<n> tries n in all, in the same proportions. README quotes both totals.
 */
const runsOfDoor = {
  'any bytes': 200,
  'any text': 200,
  'fields of any shape': 200,
  'Markdown in disorder': 150,
  'YAML in disorder': 150,
  'incidents with mistakes': 80,
  'claims with mistakes': 50,
  'services with mistakes': 60,
  'organizations with mistakes': 60,
  'counters with mistakes': 60,
  'comparisons with mistakes': 60,
  'leads with mistakes': 60,
  'settings with mistakes': 60,
  'settings of any shape': 60,
  'drafts with mistakes': 100,
  'addresses of searches': 500,
  'addresses of comparisons': 300,
  'addresses of the form': 50,
  'requests to the server': 350,
  'ranges asked of the server': 250,
  'arguments of commands': 40,
  'environment variables': 160,
} as const;
export type Door = keyof typeof runsOfDoor;

/** What `npm test` tries in all, and what the weekly workflow does. */
export const totalRuns = Object.values(runsOfDoor).reduce((sum, runs) => sum + runs, 0);
export const weeklyRuns = 1_000_000;

export const runsFor = (door: Door): number =>
  Math.ceil((runsOfDoor[door] * Number(process.env.FUZZ_RUNS || totalRuns)) / totalRuns);
