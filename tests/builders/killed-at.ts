import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Change = (...args: unknown[]) => unknown;

const names = ['writeFile', 'link', 'copyFile', 'rename', 'mkdir', 'rm'];

/**
 * Runs something up to the point just before it changes the disk for the time that `step` numbers, from 1: nothing that it
 * does after that reaches the disk, just as if its process had been killed there, but without a process of its own for
 * each step. The answer is whether it came that far.
 */
export async function killedAt(step: number, run: () => Promise<unknown>): Promise<boolean> {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (module: object, name: string, instead: (change: Change) => Change): void => {
    const functions = module as Record<string, Change>;
    const change = functions[name]!;
    functions[name] = instead(change);
    undo.push(() => (functions[name] = change));
  };
  const refuse = (): never => {
    throw new Error('Who was killed changes nothing.');
  };
  const counted =
    (change: Change): Change =>
    (...args) => {
      steps += 1;
      return steps >= step ? refuse() : change(...args);
    };
  for (const name of names) {
    replace(fs, `${name}Sync`, counted);
    replace(fs.promises, name, counted);
  }
  replace(fs, 'writeSync', counted);
  // Opening counts as no change of its own, but one who was killed makes no file by it.
  replace(
    fs,
    'openSync',
    (change) =>
      (...args) =>
        steps >= step && args[1] !== 'r' ? refuse() : change(...args),
  );
  syncBuiltinESMExports();
  try {
    await run().catch(() => undefined);
  } finally {
    for (const restore of undo) restore();
    syncBuiltinESMExports();
  }
  return steps >= step;
}
