import type { Fault } from '../problem.ts';
import { oneLine } from '../reading/printable.ts';

/** One part of a fault, in the words in which every report prints it. */
export interface FaultPart {
  kind: 'message' | 'allowed' | 'write' | 'meant';
  text: string;
}

const question = (meant: string): string => `did you mean "${meant}"?`;

/** The parts that a fault has: what is wrong, what is allowed, what to write, what was probably meant. */
export const faultParts = ({ message, allowed, write, meant }: Fault): FaultPart[] => [
  { kind: 'message', text: message },
  ...(allowed === undefined ? [] : [{ kind: 'allowed' as const, text: allowed }]),
  ...(write === undefined ? [] : [{ kind: 'write' as const, text: write }]),
  ...(meant === undefined ? [] : [{ kind: 'meant' as const, text: question(meant) }]),
];

const labels: Record<FaultPart['kind'], string> = {
  message: '',
  allowed: 'allowed: ',
  write: 'write:   ',
  meant: '',
};

/** A part with its label before it. */
export const labelled = ({ kind, text }: FaultPart): string => labels[kind] + text;

/** What to write or what was probably meant, as the one field that programs are given. */
export const suggestionOf = ({ write, meant }: Fault): string | undefined =>
  write ?? (meant === undefined ? undefined : question(meant));

/** How a line begins that a workflow's runner takes for a command, whatever blanks stand before it. */
const runnerCommand = /^[^\S\n\r\u2028\u2029]*(?:::|##\[)/m;

const labelWidth = labels.write.length;

/** A part as lines of text: what to write may be several, each set in under the first. */
const linesOf = (part: FaultPart): string[] => {
  const isLines = part.kind === 'write' && !runnerCommand.test(part.text);
  const lines = isLines ? part.text.split('\n') : [part.text];
  return lines.map((text, index) =>
    index === 0
      ? oneLine(labelled({ ...part, text }))
      : `${' '.repeat(labelWidth)}${oneLine(text)}`.trimEnd(),
  );
};

/** A fault as lines of text, safe to print whatever it quotes. */
export const faultLines = (fault: Fault): string[] => faultParts(fault).flatMap(linesOf);
