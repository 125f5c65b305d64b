import fc from 'fast-check';
import { runs } from './runs.ts';

/**
 * `npm test` tries the same inputs each time, so that it fails for a change and never for its luck. New inputs, and more
 * of them, come with FUZZ_RUNS, as in `FUZZ_RUNS=100000 npm run fuzz`.
 */
fc.configureGlobal({ numRuns: runs(100), ...(process.env.FUZZ_RUNS ? {} : { seed: 20211004 }) });
