/** Compiles into compiled/ what the command line runs: Node strips no types from what lies below node_modules. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from './setup/commands.mjs';
import { rootFolder } from './setup/paths.mjs';

rmSync(join(rootFolder, 'compiled'), { recursive: true, force: true });
execFileSync(process.execPath, [tools.typescript, '--project', 'tsconfig.package.json'], {
  cwd: rootFolder,
  stdio: 'inherit',
});
