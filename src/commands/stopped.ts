import { constants } from 'node:os';

/** A signal that ended a command before it was done. */
export class Stopped extends Error {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`It was stopped (${signal}).`);
    this.signal = signal;
  }

  /** As shells count it. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** Settles when a command is told to end: rejects with the reason. */
export const untilStopped = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason as Error);
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/** For a command that runs until it is stopped: a signal is its end, anything else is thrown on. */
export function asEnd(reason: unknown): void {
  if (!(reason instanceof Stopped)) throw reason;
}
