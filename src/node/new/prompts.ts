import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, log, multiselect, text } from '@clack/prompts';
import type { Parsed } from '../../core/inexact/written.ts';
import type { Fault } from '../../core/problem.ts';
import { faultLines } from '../../core/report/fault-parts.ts';
import { matchingChoices, type Choice } from '../../core/new/choices.ts';
import { toPrintable } from '../../core/reading/printable.ts';

/** Someone ended the questions with Ctrl-C or Escape. */
class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Where questions are asked; the terminal where nothing is said. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** What the value of a chosen entry begins with when it is a new one; the rest is what was typed. */
export const createOption = 'create:';

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Value, symbol>;
}

/** Stands under the text of the first line, which the library puts behind a mark. */
const marginOfFault = '   ';

const faultText = (read: Parsed<unknown>): string | undefined =>
  read.ok ? undefined : faultLines(read.fault).join(`\n${marginOfFault}`);

/** Asks for a line of text until `read` accepts it; what is wrong shows under what was typed. */
async function askText<Value>(
  terminal: Terminal,
  question: {
    message: string;
    placeholder?: string;
    initial?: string;
    read: (text: string) => Parsed<Value>;
  },
): Promise<Value> {
  const { message, placeholder, initial, read } = question;
  const given = answered(
    await text({
      ...terminal,
      message,
      placeholder,
      initialValue: initial,
      validate: (typed) => faultText(read(typed ?? '')),
    }),
  );
  const settled = read(given);
  if (!settled.ok) throw new Error('An answer was accepted and then refused.');
  return settled.value;
}

/** Asks for one of a list, found by typing any part of its names; `create` offers what was typed as a new entry. */
async function choose(
  terminal: Terminal,
  question: { message: string; choices: readonly Choice[]; create?: (typed: string) => Choice },
): Promise<string> {
  const { message, choices, create } = question;
  const chosen = await autocomplete<string>({
    ...terminal,
    message,
    placeholder: 'type to search',
    maxItems: 8,
    options() {
      const typed = this.userInput.trim();
      const found = typed === '' ? [...choices] : matchingChoices(choices, typed);
      return create === undefined || typed === '' ? found : [...found, create(toPrintable(typed))];
    },
    // The list is found by all names already.
    filter: () => true,
    validate: (value) =>
      value === undefined ? 'Nothing in the list fits; take some letters back.' : undefined,
  });
  return answered(chosen);
}

async function chooseSome(terminal: Terminal, message: string, labels: readonly string[]): Promise<number[]> {
  const options = labels.map((label, value) => ({ label: toPrintable(label), value }));
  const initialValues = options.map(({ value }) => value);
  return answered(await multiselect({ ...terminal, message, options, initialValues, required: true }));
}

/** The ways of asking, bound to a terminal. All reject with `Cancelled`. */
export const createPrompts = (terminal: Terminal) => ({
  askText: <Value>(question: Parameters<typeof askText<Value>>[1]): Promise<Value> =>
    askText(terminal, question),
  choose: (question: Parameters<typeof choose>[1]): Promise<string> => choose(terminal, question),
  chooseSome: (message: string, labels: readonly string[]): Promise<number[]> =>
    chooseSome(terminal, message, labels),
  /** Says why something was not taken, before it is asked for. */
  refuse: (fault: Fault): void => log.warn(faultLines(fault).join('\n'), terminal),
});
export type Prompts = ReturnType<typeof createPrompts>;
