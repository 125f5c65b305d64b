import { engineRoot } from '../engine-root.ts';
import { findOutdatedFiles, writeGeneratedFiles } from '../node/generated-files.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'npm run generate -- [--check]';

/**
 * Writes the files that follow from others: JSON Schemas, the reference in docs/. With `--check` it only says
 * which are out of date. Exit code 0: all are as they should be; 1: `--check` found some; 2: a wrong call.
 */
export const generate: Command = (call) => generateIn(engineRoot)(call);

/** The same for an engine in another folder. */
export const generateIn =
  (engine: string): Command =>
  (call) =>
    refusing(call, usage, () => run(call, engine));

const options = { check: { type: 'boolean', default: false } } as const;

async function run({ args, project, out, err }: Call, engine: string): Promise<number> {
  const { check: isOnlyCheck } = readArguments({ args, options }).values;
  const outdated = await findOutdatedFiles(engine);
  const list = outdated.map(({ path }) => `\n  ${path}`).join('');
  if (isOnlyCheck && outdated.length > 0) {
    err(`Out of date:${list}\n  write:   npm run generate`);
    return 1;
  }
  await writeGeneratedFiles(engine, outdated);
  if (!isOnlyCheck) await prepareEditor(project);
  out(outdated.length === 0 ? 'All generated files are up to date.' : `Wrote:${list}`);
  return 0;
}
