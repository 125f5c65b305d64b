import fc from 'fast-check';

/**
 * `npm test` tries the same inputs each time, so that it fails for a change and never for its luck. New inputs come
 * with FUZZ_RUNS, as in `FUZZ_RUNS=100000 npm run fuzz`.
 */
if (!process.env.FUZZ_RUNS) fc.configureGlobal({ seed: 20211004 });
