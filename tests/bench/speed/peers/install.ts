import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '../ours.ts';
import { lastLine, measure } from '../measure.ts';

/** Where peers stay between runs. Not below node_modules, where bundlers take files for those of packages. */
const peersFolder = join(engineRoot, '.bench/peers');

/**
 * Brings packages that only the bench needs, in stated versions, into a folder of their own: dependencies of this
 * project they must not be. Answers the folder, or why they cannot be had.
 */
export async function installPeer(
  name: string,
  dependencies: Record<string, string>,
): Promise<{ folder: string } | { why: string }> {
  const folder = join(peersFolder, name);
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies }, undefined, 2);
  const marker = join(folder, '.installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return { folder };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const { NODE_EXTRA_CA_CERTS } = process.env;
  try {
    await measure({
      file: process.platform === 'win32' ? 'npm.cmd' : 'npm',
      args: ['install', '--no-audit', '--no-fund', '--ignore-scripts'],
      cwd: folder,
      // Behind a proxy that reads what is sent encrypted, npm trusts no registry without it.
      environment: NODE_EXTRA_CA_CERTS ? { NODE_EXTRA_CA_CERTS } : {},
    });
  } catch (error) {
    const said = (error as Error).message.replace(/^npm error A complete log of this run .*/m, '');
    return { why: `npm could not install it (${lastLine(said)})` };
  }
  writeFileSync(marker, wanted);
  return { folder };
}
