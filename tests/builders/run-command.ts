import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from '../../src/commands/command.ts';
import { engineRoot } from '../../src/engine-root.ts';
import type { Terminal } from '../../src/node/new/prompts.ts';
import { openProject } from '../../src/project.ts';

/** What a run answered: its exit code and all that it wrote to its two streams. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Place {
  /** The working folder. */
  folder: string;
  environment?: NodeJS.ProcessEnv;
  terminal?: Terminal;
}

/** Runs a command in this process: a twentieth of the time that a process of its own takes. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  { folder, environment = {}, terminal }: Place,
): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  const code = await command({
    args,
    project: openProject(environment, folder),
    out: (text) => (stdout += `${text}\n`),
    err: (text) => (stderr += `${text}\n`),
    terminal,
  });
  return { code, stdout, stderr };
}

/** Runs a command as people do, in a process of its own without a terminal; `nodeArgs` are for Node itself. */
export function runCli(args: readonly string[], folder: string, nodeArgs: readonly string[] = []): Run {
  const cli = join(engineRoot, 'src/cli.ts');
  const { CONTENT_DIR, OUT_DIR, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, cli, ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
