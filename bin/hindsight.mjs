#!/usr/bin/env node
/** hindsight <command> [arguments], in JavaScript that an old Node reads as well, so that it can say what is missing. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Hindsight needs Node 22.12 or newer; this is Node ${process.versions.node}.\n` +
      'Install Node 24 from https://nodejs.org and run the command again.',
  );
  process.exit(2);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { enableCompileCache } = await import('node:module');
enableCompileCache();

// Node strips no types from what lies below node_modules: an installed engine brings what is run compiled.
const isInstalled = /[\\/]node_modules[\\/]/.test(import.meta.dirname);
await import(isInstalled ? '../compiled/src/cli.js' : '../src/cli.ts');
