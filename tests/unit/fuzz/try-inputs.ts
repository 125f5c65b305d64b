import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsFor, type Door } from './runs.ts';

/** Where inputs that did harm are kept, each with the seed that it was drawn by. */
const folder = join(import.meta.dirname, '../../../test-results/fuzz');

/** In milliseconds: a million inputs take their time. */
export const timeout = 3_600_000;

interface Failure {
  seed: number;
  counterexamplePath: string | null;
  counterexample: [unknown] | null;
}

function keep(door: Door, { seed, counterexamplePath, counterexample }: Failure): void {
  mkdirSync(folder, { recursive: true });
  const kept = { door, seed, path: counterexamplePath, input: fc.stringify(counterexample?.[0]) };
  writeFileSync(join(folder, `${door.replaceAll(' ', '-')}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}

/** Tries as many inputs at a door as there are runs for it; what does harm is kept as a file and thrown. */
export async function tryInputs<Input>(
  door: Door,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => unknown,
): Promise<void> {
  const details = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      await holds(input);
    }),
    { numRuns: runsFor(door) },
  );
  if (!details.failed) return;
  keep(door, details);
  throw new Error(await fc.asyncDefaultReportMessage(details), { cause: details.errorInstance });
}
