import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '../..');
/** As a person in the project's folder would name it: the name stands in the links to edit a page. */
const fixture = 'tests/fixtures/good';
export const goodContent = join(root, fixture);

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** How a script of ours is run as a person would, without what this process may have set for its own sites. */
function optionsOf(environment: Record<string, string>) {
  const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, NODE_ENV, ...rest } = process.env;
  return { cwd: root, env: { ...rest, ...environment }, encoding: 'utf8' } as const;
}

export function runScript(script: string, environment: Record<string, string>): Run {
  const options = optionsOf(environment);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', script], options);
  return { status, stdout, stderr };
}

/** Builds a site into `folder` with the real command, from the fixture content unless CONTENT_DIR names other. */
export const runBuild = (folder: string, environment: Record<string, string> = {}): Run =>
  runScript('build', { CONTENT_DIR: fixture, OUT_DIR: folder, ...environment });

/** Builds the fixture content for a site below a path; throws with what the command said. */
export async function buildFixture(folder: string, basePath: string): Promise<void> {
  const options = optionsOf({ CONTENT_DIR: fixture, OUT_DIR: folder, BASE_PATH: basePath });
  await promisify(execFile)(process.execPath, ['src/cli.ts', 'build'], options);
}
