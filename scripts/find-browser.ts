/** Sees to it that the tests have a browser, and says which one they will use. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type Browser } from '../src/node/find-browser.ts';

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');
/** Not every release of Debian has the first. */
const debianPackages = ['chromium-headless-shell', 'chromium'];
const playwright = 'node_modules/playwright-core/cli.js';

try {
  const browser = findBrowser() ?? installFromDebian() ?? downloadFromPlaywright();
  if (browser === undefined) {
    throw new Error(
      'No browser for the tests: none is installed, and none could be brought (messages above).\n' +
        'Install Chromium or Chrome, or set CHROME_PATH to one, and run `npm test` again.',
    );
  }
  console.log(`The tests use ${browser.path} (${browser.origin}).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function installFromDebian(): Browser | undefined {
  if (!isRoot || !hasApt) return undefined;
  console.log("No browser is installed; asking apt-get for Debian's Chromium.");
  run('apt-get', ['update']);
  for (const name of debianPackages) {
    run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    const browser = findBrowser();
    if (browser !== undefined) return browser;
  }
  return undefined;
}

function downloadFromPlaywright(): Browser | undefined {
  console.log('No browser is installed; downloading the one that Playwright keeps.');
  // The download needs libraries of the system, which only root may add.
  if (isRoot && hasApt) run(process.execPath, [playwright, 'install-deps', 'chromium']);
  run(process.execPath, [playwright, 'install', 'chromium']);
  return findBrowser();
}

/** What it achieved shows in findBrowser(); a failure has written its own messages. */
function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}
