import fc from 'fast-check';

/**
 * `npm test` tries the same inputs each time, so that it fails for a change and never for its luck. New inputs are what
 * `npm run fuzz` is for: it sets FUZZ_RUNS.
 */
if (!process.env.FUZZ_RUNS) fc.configureGlobal({ seed: 20211004 });
