import type { Readable, Writable } from 'node:stream';
import type { Project } from '../project.ts';
import type { Terminal } from '../node/new/prompts.ts';

/** What a command is called with. It reads nothing else of the process it runs in. */
export interface Call {
  args: readonly string[];
  project: Project;
  /** Write one text and a line break to standard output and standard error. */
  out: (text: string) => void;
  err: (text: string) => void;
  /** Where questions may be asked; left out where nobody is there. */
  terminal?: Terminal | undefined;
  /** Standard input and output themselves, for a command that speaks a protocol over them. */
  stdio?: { input: Readable; output: Writable } | undefined;
  /**
   * Asked for by a command that has something to put in order before it ends: from then on a signal, or an error that
   * nobody caught, aborts this with a `Stopped` or the error. The command then ends by itself.
   */
  whenStopped?: (() => AbortSignal) | undefined;
}

/** Runs to its end and gives its exit code; what goes wrong inside is thrown. */
export type Command = (call: Call) => Promise<number>;
