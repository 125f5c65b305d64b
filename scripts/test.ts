/** Every check there is, cheapest first, up to the first stage that fails. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTemplates, findDeadCode, lint, tools } from './setup/commands.mjs';
import { rootFolder } from './setup/paths.mjs';

interface Step {
  name: string;
  command: string[];
  /** What a person types to repeat or fix just this step. */
  again: string;
}

const folder = mkdtempSync(join(tmpdir(), 'hindsight-test-'));
const reportOf = (project: string) => join(folder, `${project}.json`);
const vitest = (project: string) => [
  ...[tools.vitest, 'run', '--project', project, '--reporter=default', '--reporter=json'],
  `--outputFile.json=${reportOf(project)}`,
];

/** Steps of one stage run two at a time; their output is printed when they end. */
const stages: Step[][] = [
  [
    { name: 'rules and types', command: lint.typescript, again: 'npm run lint' },
    { name: 'rules of templates', command: lint.templates, again: 'npm run lint' },
    { name: 'format', command: [tools.oxfmt, '--check'], again: 'npm run format' },
    {
      name: 'generated files',
      command: ['bin/hindsight.mjs', 'generate', '--check'],
      again: 'npm run generate',
    },
    ...findDeadCode.map((command) => ({ name: 'dead code', command, again: 'npm run find-dead-code' })),
    { name: 'types of templates', command: checkTemplates, again: 'npm run typecheck' },
    { name: 'content', command: ['bin/hindsight.mjs', 'check'], again: 'npm run check' },
  ],
  [
    {
      name: 'browser',
      command: ['scripts/find-browser.ts'],
      again: 'node scripts/bootstrap.mjs find-browser',
    },
  ],
  [{ name: 'nginx', command: ['scripts/find-nginx.ts'], again: 'node scripts/bootstrap.mjs find-nginx' }],
  [
    {
      name: 'PostgreSQL',
      command: ['scripts/find-postgres.ts'],
      again: 'node scripts/bootstrap.mjs find-postgres',
    },
  ],
  // The first two keep one core busy each at most, and the first waits for npm now and then; the last takes what is free.
  [
    { name: 'package', command: vitest('package'), again: 'npm run adopt' },
    { name: 'content tests', command: vitest('content'), again: 'npx vitest run --project content' },
    { name: 'unit tests', command: vitest('unit'), again: 'npx vitest run --project unit' },
  ],
  [{ name: 'site tests', command: vitest('site'), again: 'npx vitest run --project site' }],
];

try {
  const failed = await findFailed();
  const count = countTests();
  for (const { name, again } of failed) console.log(`\nStopped at "${name}". For this step alone: ${again}`);
  const skipped = count.skipped > 0 ? `, ${count.skipped} not tried (said above)` : '';
  console.log(
    `\n${count.passed} passed, ${failed.length > 0 ? Math.max(count.failed, 1) : 0} failed${skipped}`,
  );
  if (failed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The failed steps of the first stage that has some. */
async function findFailed(): Promise<Step[]> {
  for (const stage of stages) {
    const failed = await runStage(stage);
    if (failed.length > 0) return failed;
  }
  return [];
}

async function runStage(stage: readonly Step[]): Promise<Step[]> {
  const waiting = [...stage];
  const failed: Step[] = [];
  const runWaiting = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      if (!(await isPassed(step, stage.length === 1))) failed.push(step);
  };
  await Promise.all([runWaiting(), runWaiting()]);
  return failed;
}

async function isPassed({ name, command }: Step, isAlone: boolean): Promise<boolean> {
  const start = performance.now();
  if (isAlone) console.log(`\n== ${name}`);
  const child = spawn(process.execPath, command, {
    cwd: rootFolder,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: process.stdout.isTTY && !isAlone ? { ...process.env, FORCE_COLOR: '1' } : process.env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (output += part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!isAlone) process.stdout.write(`\n== ${name}\n${output}`);
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'failed'} after ${seconds} s`);
  return code === 0;
}

function countTests(): { passed: number; failed: number; skipped: number } {
  const reports = ['unit', 'content', 'package', 'site'].map(reportOf).filter((path) => existsSync(path));
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const path of reports) {
    const report = JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests;
    count.skipped += report.numPendingTests;
  }
  return count;
}
