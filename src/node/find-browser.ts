import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Browser {
  path: string;
  /** Where it was found, in words for people. */
  origin: string;
}

/** The first draws the same pages without the parts of a browser that nobody looks at, in half of the time. */
const commandNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

const macPaths = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * A Chromium or Chrome of this machine: the one that CHROME_PATH names, an installed one, or the one that
 * Playwright downloaded; `undefined` if there is none. Throws if CHROME_PATH names no file.
 */
export function findBrowser(): Browser | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is "${chosen}", and there is no such file.`);
    return { path: chosen, origin: 'named by CHROME_PATH' };
  }
  const installed = listUsualPaths().find(isBrowser);
  if (installed !== undefined) return { path: installed, origin: 'installed on this machine' };

  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? { path: downloaded, origin: "Playwright's own download" } : undefined;
}

/**
 * How the tests start the browser. Throws where there is none: `node scripts/find-browser.ts` brings one.
 *
 * @example const browser = await chromium.launch(chromiumLaunchOptions());
 */
export function chromiumLaunchOptions(): { executablePath: string; args: string[] } {
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Error('There is no Chromium or Chrome. `npm test` brings one; or set CHROME_PATH.');
  }
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run its sandbox as root, which is the usual user in containers.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath: browser.path, args };
}

function listUsualPaths(): string[] {
  if (process.platform === 'darwin') return macPaths;
  if (process.platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => process.env[name] ?? []);
    return windowsPaths.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** On Ubuntu `chromium-browser` may be a stub that only tells how to install the real one. */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d\.\d/.test(stdout);
}
