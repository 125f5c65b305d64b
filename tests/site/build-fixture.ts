import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/** As a person in the project's folder would name it: the name stands in the links to edit a page. */
const fixture = 'tests/fixtures/good';
export const goodContent = join(root, fixture);

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a script of ours as a person would, without what this process may have set for its own sites. */
export function runScript(script: string, environment: Record<string, string>): Run {
  const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, NODE_ENV, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', script], {
    cwd: root,
    env: { ...rest, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Builds a site into `folder` with the real command, from the fixture content unless CONTENT_DIR names other. */
export const runBuild = (folder: string, environment: Record<string, string> = {}): Run =>
  runScript('build', { CONTENT_DIR: fixture, OUT_DIR: folder, ...environment });

/** The same, for when the site itself is wanted: throws with what the command said. */
export function buildFixture(folder: string, basePath: string): void {
  const { status, stdout, stderr } = runBuild(folder, { BASE_PATH: basePath });
  if (status !== 0) throw new Error(`The fixture site was not built.\n${stdout}${stderr}`);
}
