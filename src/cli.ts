/** hindsight <command> [arguments]: the only place that knows the process. */
import type { Call, Command } from './commands/command.ts';
import { Stopped } from './commands/stopped.ts';
import { describeFault, nameFault } from './core/report/fault.ts';
import { quoteGiven } from './core/call/argument-error.ts';
import { openProject } from './project.ts';

const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  'check-links': async () => (await import('./commands/check-links.ts')).checkSourceLinks,
  dev: async () => (await import('./commands/dev.ts')).dev,
  export: async () => (await import('./commands/export.ts')).exportContent,
  fix: async () => (await import('./commands/fix.ts')).fix,
  generate: async () => (await import('./commands/generate.ts')).generate,
  init: async () => (await import('./commands/init.ts')).init,
  import: async () => (await import('./commands/import.ts')).importRecords,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  new: async () => (await import('./commands/new.ts')).newRecord,
  release: async () => (await import('./commands/release.ts')).release,
  serve: async () => (await import('./commands/serve.ts')).serve,
  'summarize-change': async () => (await import('./commands/summarize-change.ts')).summarizeChange,
};

const { stdin, stdout, stderr } = process;
const hasTerminal = stdin.isTTY && stdout.isTTY;
// Some terminals do not tell their width; one of no columns would show a letter a line.
if (hasTerminal) stdout.columns ||= 80;

/** Why the output could not be written, if so. A reader who has seen enough, such as `head`, is no fault. */
let lost: Error | undefined;
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost ??= error;
  });

const err = (text: string): void => {
  stderr.write(`${text}\n`);
};
const end = new AbortController();
let isAwaited = false;

const project = openProject(process.env, process.cwd(), new Date());
function report(error: unknown): number {
  err(describeFault(error));
  if (project.isDebugging && error instanceof Error) err(error.stack ?? '');
  return 2;
}

function whenStopped(): AbortSignal {
  isAwaited = true;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      const stopped = new Stopped(name);
      // Whoever asks twice does not want to wait.
      if (end.signal.aborted) process.exit(stopped.exitCode);
      end.abort(stopped);
    });
  return end.signal;
}

/** What nobody caught: the command puts in order what it has begun, if it can. */
function endBy(error: unknown): void {
  const reason = error instanceof Error ? error : new Error(String(error));
  if (isAwaited && !end.signal.aborted) end.abort(reason);
  else process.exit(report(reason));
}
process.on('uncaughtException', endBy);
process.on('unhandledRejection', endBy);

const [name = '', ...args] = process.argv.slice(2);
const call: Call = {
  args,
  project,
  out: (text) => {
    stdout.write(`${text}\n`);
  },
  err,
  terminal: hasTerminal ? { input: stdin, output: stdout } : undefined,
  stdio: { input: stdin, output: stdout },
  whenStopped,
};

const allCommands = Object.keys(commands).join(', ');

async function runCommand(): Promise<number> {
  if (name === '--help') {
    call.out(
      `npx hindsight <command> [arguments]\ncommands: ${allCommands}\nnpx hindsight <command> --help says how one is called.`,
    );
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    err(`There is no command ${quoteGiven(name)}.\nallowed: ${allCommands}`);
    return 2;
  }
  try {
    return await (
      await load()
    )(call);
  } catch (error) {
    return report(error);
  }
}

const isWritten = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });

const code = await runCommand();
await Promise.all([isWritten(stdout), isWritten(stderr)]);
// What a command that failed has left running is not waited for.
if (lost) err(`What was to be said here could not be written: ${nameFault(lost)}.`);
process.exit(lost ? 2 : code);
