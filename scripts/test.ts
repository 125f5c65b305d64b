/** Every check there is, cheap before dear, up to the first that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDeadCode, lint, tools, typecheck } from './setup/commands.mjs';
import { rootFolder } from './setup/paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-test-'));
const reportOf = (project: string) => join(folder, `${project}.json`);
const vitest = (project: string) => [
  ...[tools.vitest, 'run', '--project', project, '--reporter=default', '--reporter=json'],
  `--outputFile.json=${reportOf(project)}`,
];

/** `again` is what a person types to repeat or mend just this step. */
const steps: { name: string; command: string[]; again: string }[] = [
  { name: 'format', command: [tools.prettier, '--check', '.'], again: 'npm run format' },
  { name: 'lint', command: lint, again: 'npm run lint' },
  { name: 'types', command: typecheck, again: 'npm run typecheck' },
  ...findDeadCode.map((command) => ({ name: 'dead code', command, again: 'npm run find-dead-code' })),
  { name: 'generated files', command: ['src/cli.ts', 'generate', '--check'], again: 'npm run generate' },
  { name: 'unit tests', command: vitest('unit'), again: 'npx vitest run --project unit' },
  { name: 'content', command: ['src/cli.ts', 'check'], again: 'npm run check' },
  { name: 'content tests', command: vitest('content'), again: 'npx vitest run --project content' },
  { name: 'browser', command: ['scripts/find-browser.ts'], again: 'node scripts/bootstrap.mjs find-browser' },
  { name: 'site tests', command: vitest('site'), again: 'npx vitest run --project site' },
];

try {
  const failed = steps.find(({ name, command }) => !isPassed(name, command));
  const count = countTests();
  if (failed) console.log(`\nStopped at "${failed.name}". For this step alone: ${failed.again}`);
  console.log(`\n${count.passed} passed, ${failed ? Math.max(count.failed, 1) : 0} failed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isPassed(name: string, command: string[]): boolean {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, { cwd: rootFolder, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`);
  if (status !== 0) process.exitCode = status ?? 1;
  return status === 0;
}

function countTests(): { passed: number; failed: number } {
  const reports = ['unit', 'content', 'site'].map(reportOf).filter((path) => existsSync(path));
  const count = { passed: 0, failed: 0 };
  for (const path of reports) {
    const report = JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests;
  }
  return count;
}
