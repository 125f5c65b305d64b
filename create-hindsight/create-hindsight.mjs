#!/usr/bin/env node
/** npm create hindsight <folder>: `hindsight init` of the engine of the same version. */
process.argv.splice(2, 0, 'init');
await import('@hindsight-incidents/hindsight/bin/hindsight.mjs');
