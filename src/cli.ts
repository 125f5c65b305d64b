/** hindsight <command> [arguments]: the only place that knows the process. */
import type { Call, Command } from './commands/command.ts';
import { openProject } from './project.ts';

const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  'check-links': async () => (await import('./commands/check-links.ts')).checkSourceLinks,
  dev: async () => (await import('./commands/dev.ts')).dev,
  fix: async () => (await import('./commands/fix.ts')).fix,
  generate: async () => (await import('./commands/generate.ts')).generate,
  new: async () => (await import('./commands/new.ts')).newRecord,
  serve: async () => (await import('./commands/serve.ts')).serve,
  'summarize-change': async () => (await import('./commands/summarize-change.ts')).summarizeChange,
};

const { stdin, stdout } = process;
const hasTerminal = stdin.isTTY && stdout.isTTY;
// Some terminals do not tell their width; one of no columns would show a letter a line.
if (hasTerminal) stdout.columns ||= 80;

const [name = '', ...args] = process.argv.slice(2);
const call: Call = {
  args,
  project: openProject(process.env, process.cwd()),
  out: (text) => {
    console.log(text);
  },
  err: (text) => {
    console.error(text);
  },
  terminal: hasTerminal ? { input: stdin, output: stdout } : undefined,
};

const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) {
  try {
    const run = await load();
    process.exitCode = await run(call);
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  }
} else {
  console.error(`There is no command "${name}".\nallowed: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}
