/**
 * Measures the speed of the commands beside other generators, then pages, search and similar incidents against judged
 * sets. Figures go to standard output, progress to standard error.
 */
import { measureQuality } from './quality.ts';
import { parseBenchArguments, usage, type BenchArguments } from './arguments.ts';
import { toJson, toMarkdown } from './speed/report.ts';
import { measureSize, type SizeResult } from './speed/rounds.ts';
import { isMissed, targetsOf } from './speed/targets.ts';

async function measureSpeed({ sizes, rounds, peers }: BenchArguments): Promise<SizeResult[]> {
  const results: SizeResult[] = [];
  for (const incidents of sizes)
    results.push(await measureSize(incidents, { rounds, peers, tell: (text) => console.error(text) }));
  return results;
}

/** Exit code 0: all targets are met; 1: one is missed. */
async function bench(asked: BenchArguments): Promise<number> {
  const sizes = asked.parts.includes('speed') ? await measureSpeed(asked) : [];
  if (!asked.json && sizes.length > 0) console.log(toMarkdown(sizes));
  const quality = asked.parts.includes('quality') ? measureQuality(asked.json) : undefined;
  if (asked.json)
    console.log(JSON.stringify({ ...toJson(sizes), quality: quality?.figures ?? [] }, undefined, 2));
  return quality?.isMet === false || targetsOf(sizes).some(isMissed) ? 1 : 0;
}

// Programs that are being measured are groups of their own, which Ctrl-C does not reach.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const read = parseBenchArguments(process.argv.slice(2));
if (typeof read === 'string') {
  console.error(`${read}\nusage: ${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await bench(read);
}
