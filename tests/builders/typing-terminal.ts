import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** What someone reads on the screen, and what they type then. */
export type Step = [reads: string, types: string];

/** A terminal with a person at it who types each line once its question shows; the screen is all that was ever printed. */
export function typingTerminal(steps: readonly Step[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = '';
  let from = 0;
  let next = 0;
  output.on('data', (part: Buffer) => {
    screen += stripVTControlCharacters(part.toString());
    const step = steps[next];
    const at = step === undefined ? -1 : screen.indexOf(step[0], from);
    if (!step || at === -1) return;
    from = at + step[0].length;
    next += 1;
    setImmediate(() => {
      for (const key of step[1]) input.write(key);
    });
  });
  return { terminal: { input, output }, screen: () => screen };
}
