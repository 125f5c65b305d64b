import { oneLine, toPrintable } from '../reading/printable.ts';

/**
 * A call that cannot be carried out as it was written: an argument, a variable or a place that it names. The message
 * says so in whole, for whoever called, and is safe to print; it is no bug of ours.
 */
export class ArgumentError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(toPrintable(message), options);
  }
}

const mostQuoted = 200;

/** A word of a call as messages quote it: on one line, whatever it holds, and the end of a long one left out. */
export const quoteGiven = (given: string): string =>
  `"${oneLine(given.length > mostQuoted ? `${given.slice(0, mostQuoted - 1)}…` : given)}"`;
