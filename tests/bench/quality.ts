import { spawnSync, type StdioOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresFile, type Figures } from './figures.ts';
import { engineRoot } from './speed/ours.ts';

/**
 * Runs the tests that measure pages, search and similar incidents over the content. What they print goes to standard
 * output, or to standard error where `isQuiet`.
 */
export function measureQuality(isQuiet: boolean): { isMet: boolean; figures: Figures[] } {
  const stdio: StdioOptions = ['ignore', isQuiet ? process.stderr.fd : 'inherit', 'inherit'];
  const run = (args: readonly string[], environment: Record<string, string> = {}): boolean =>
    spawnSync(process.execPath, args, { cwd: engineRoot, env: { ...process.env, ...environment }, stdio })
      .status === 0;
  if (!run(['scripts/find-browser.ts'])) return { isMet: false, figures: [] };
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'figures');
  writeFileSync(file, '');
  try {
    const vitest = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'bench',
      '--disable-console-intercept',
    ];
    const isMet = run(vitest, { [figuresFile]: file });
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return { isMet, figures: lines.map((line) => JSON.parse(line) as Figures) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
