import { fork } from 'node:child_process';
import path from 'node:path';
import type { SentError, ToBundle } from './bundle-program.ts';

const program = path.join(import.meta.dirname, `bundle-program${path.extname(import.meta.filename)}`);

/** Has Astro bundle the pages, in a process of its own; rejects with what Astro says is wrong. */
export const bundlePages = (wanted: ToBundle, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], signal });
    child.once('message', (fault: SentError | null) => {
      if (fault) reject(Object.assign(new Error(fault.message), fault));
      else resolve();
      child.disconnect();
    });
    child.once('error', reject);
    // Where it has answered, this comes too late to matter.
    child.once('exit', (code, signal) => {
      reject(new Error(`The process that bundles the pages ended early (${signal ?? String(code)}).`));
    });
    child.send(wanted);
  });
