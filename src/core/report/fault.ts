import { toPrintable } from '../reading/printable.ts';

/** Where a bug is reported. */
const issues = 'https://github.com/hindsight-incidents/hindsight/issues';

/** Faults of the machine, by the code that the system gives: what is so, and what to do. */
const machineFaults: Record<string, [what: string, cure: string]> = {
  ENOSPC: ['The disk is full', 'Make room on that disk, then run the same command again.'],
  EDQUOT: ['Your share of the disk is used up', 'Make room there, then run the same command again.'],
  EROFS: ['The disk may only be read', 'Choose a place on another disk, or have this one made writable.'],
  EACCES: ['This is not permitted', 'Give yourself the rights to that place, or choose another one.'],
  EPERM: ['This is not permitted', 'Give yourself the rights to that place, or choose another one.'],
  EMFILE: [
    'Too many files are open at once',
    'Allow more, for example with "ulimit -n 4096", and try again.',
  ],
  ENFILE: [
    'Too many files are open on this machine',
    'Close other programs, then run the same command again.',
  ],
  ENOMEM: ['The memory is used up', 'Close other programs, then run the same command again.'],
  EIO: ['The disk reports an error', 'Look after that disk, then run the same command again.'],
  EBUSY: ['Another program is using it', 'Stop that program, then run the same command again.'],
  ETXTBSY: ['Another program is using it', 'Stop that program, then run the same command again.'],
  ENOTEMPTY: ['Another program is writing there', 'Stop that program, then run the same command again.'],
  ENAMETOOLONG: ['The name is too long for this disk', 'Choose a shorter one.'],
  ELOOP: ['Links lead in a circle', 'Mend the link, or name the place that it should lead to.'],
  ENOTDIR: ['What should be a folder is none', 'Choose another place, or move that file away.'],
  EISDIR: ['What should be a file is a folder', 'Choose another place, or move that folder away.'],
  ENOENT: [
    'A file or folder is missing',
    'If nobody took it away, npm can bring it back: delete node_modules.',
  ],
};

const codesByNumber: Record<string, string> = {
  '1': 'EPERM',
  '2': 'ENOENT',
  '5': 'EIO',
  '12': 'ENOMEM',
  '13': 'EACCES',
  '23': 'ENFILE',
  '24': 'EMFILE',
  '28': 'ENOSPC',
  '30': 'EROFS',
  '122': 'EDQUOT',
};

interface SystemError extends Error {
  code?: string;
  path?: string;
  dest?: string;
}

/** What lies behind an error as well: its causes, and the errors that it gathers. */
function withCauses(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 8) return [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...[error.cause, ...inner].flatMap((cause) => withCauses(cause, depth + 1))];
}

/** The code of a fault of the machine that an error reports in one of the ways that programs have. */
function machineCode({ code, message }: SystemError): string | undefined {
  const named = [code, /\b(E[A-Z]{2,14}): /.exec(message)?.[1]].find(
    (name) => name !== undefined && Object.hasOwn(machineFaults, name),
  );
  if (named !== undefined) return named;
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  if (number !== undefined) return codesByNumber[number];
  return /out of memory|allocation failed/i.test(message) ? 'ENOMEM' : undefined;
}

/** The beginning of what an error says: what is long is no sentence for people. */
const shortened = (text: string): string =>
  toPrintable(text.split('\n').slice(0, 12).join('\n')).slice(0, 1500);

/**
 * What went wrong, for whoever ran the command: a fault of their machine with what to do about it, or else a bug of
 * ours with where to report it. Never a stack.
 */
export function describeFault(error: unknown): string {
  for (const fault of withCauses(error) as SystemError[]) {
    const code = machineCode(fault);
    if (code === undefined) continue;
    const [what, cure] = machineFaults[code] ?? [];
    const places = [fault.path, fault.dest].filter((place) => typeof place === 'string');
    const detail = places.length > 0 ? places.map((place) => `"${place}"`).join(' to ') : fault.message;
    return shortened(`${what ?? ''} (${code}): ${detail}\n${cure ?? ''}`);
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [
    shortened(said),
    `This is a bug in Hindsight. Report it with the lines above: ${issues}`,
    'HINDSIGHT_DEBUG=1 in front of the same command shows where it happened.',
  ].join('\n');
}
