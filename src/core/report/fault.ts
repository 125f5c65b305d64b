import { ArgumentError } from '../call/argument-error.ts';
import { issuesAddress } from './engine-addresses.ts';
import { toPrintable } from '../reading/printable.ts';

const again = 'then run the same command again.';
const packages = `Delete the folder node_modules, ${again}`;
const rights = 'Give yourself the rights to that place, or choose another one.';

/** Faults of the machine, by the code that the system gives: what is so, and what to do. */
const machineFaults: Record<string, [what: string, cure: string]> = {
  ENOSPC: ['the disk is full', `Make room on that disk, ${again}`],
  EDQUOT: ['your share of the disk is used up', `Make room there, ${again}`],
  EFBIG: ['the file is larger than this disk or your limits allow', `Raise the limit, ${again}`],
  EROFS: ['the disk may only be read', 'Choose a place on another disk, or have this one made writable.'],
  EACCES: ['this is not permitted', rights],
  EPERM: ['this is not permitted', rights],
  EMFILE: ['too many files are open at once', `Allow more, for example with "ulimit -n 4096", ${again}`],
  ENFILE: ['too many files are open on this machine', `Close other programs, ${again}`],
  EAGAIN: ['the machine allows no more processes or memory', `Close other programs, ${again}`],
  ENOMEM: ['the memory is used up', `Close other programs or give this one more memory, ${again}`],
  EIO: ['the disk reports an error', `Look after that disk, ${again}`],
  ESTALE: ['the network disk has lost its place', `Connect that disk anew, ${again}`],
  EBUSY: ['another program is using it', `Stop that program, ${again}`],
  ETXTBSY: ['another program is using it', `Stop that program, ${again}`],
  ENOTEMPTY: ['another program is writing there', `Stop that program, ${again}`],
  EEXIST: ['something else is there already', 'Move it away, or choose another place.'],
  EXDEV: ['the two places are on different disks', 'Choose a place on the same disk.'],
  ENAMETOOLONG: ['the name is too long for this disk', 'Choose a shorter one.'],
  ELOOP: ['links lead in a circle', 'Fix the link, or name the place that it should lead to.'],
  ENOTDIR: ['what should be a folder is none', 'Choose another place, or move that file away.'],
  EISDIR: ['what should be a file is a folder', 'Choose another place, or move that folder away.'],
  ENOENT: ['a file or folder is missing', `Look whether something was deleted or moved, ${again}`],
  // These two are codes of Node's own.
  ERR_MODULE_NOT_FOUND: ['a package is missing', packages],
  ERR_DLOPEN_FAILED: ['a package is damaged, or made for another machine', packages],
};

/** Codes of Node for the same faults, and the numbers that programs in other languages give. */
const otherNames: Record<string, string> = {
  ...{ ERR_WORKER_OUT_OF_MEMORY: 'ENOMEM', ERR_FS_FILE_TOO_LARGE: 'EFBIG', ERR_FS_EISDIR: 'EISDIR' },
  ...{ '1': 'EPERM', '2': 'ENOENT', '5': 'EIO', '11': 'EAGAIN', '12': 'ENOMEM', '13': 'EACCES' },
  ...{ '17': 'EEXIST', '23': 'ENFILE', '24': 'EMFILE', '28': 'ENOSPC', '30': 'EROFS', '122': 'EDQUOT' },
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
  const named = /\b(E[A-Z]{2,14}): /.exec(message)?.[1];
  const numbered = /\(os error (\d+)\)/.exec(message)?.[1];
  // A file of ours that is missing is a bug.
  if (code === 'ERR_MODULE_NOT_FOUND' && !message.startsWith('Cannot find package')) return undefined;
  const isMemory = /out of memory|allocation failed/i.test(message);
  return [code, named, numbered, isMemory ? 'ENOMEM' : undefined]
    .flatMap((name) =>
      name === undefined ? [] : Object.hasOwn(otherNames, name) ? (otherNames[name] ?? []) : name,
    )
    .find((name) => Object.hasOwn(machineFaults, name));
}

interface MachineFault {
  code: string;
  what: string;
  cure: string;
  error: SystemError;
}

function machineFault(error: unknown): MachineFault | undefined {
  for (const each of withCauses(error) as SystemError[]) {
    const code = machineCode(each);
    const [what, cure] = (code === undefined ? undefined : machineFaults[code]) ?? [];
    if (code !== undefined && what !== undefined && cure !== undefined)
      return { code, what, cure, error: each };
  }
  return undefined;
}

// oxlint-disable-next-line no-control-regex -- colours for a terminal begin with one
const colours = /\u001b\[[\d;]*m/g;
const stackLine = /^\s*(?:at |\d+: |\*? ?Stack (?:back)?trace)/i;

/** What an error says: without colours and stacks, and of what is long the beginning. */
const plain = (text: string): string => {
  const lines = text
    .replace(colours, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !stackLine.test(line));
  return toPrintable(lines.slice(0, 10).join('\n')).slice(0, 1500);
};

/** What went wrong in a few words, for the middle of a sentence: "the disk is full (ENOSPC)". */
export function nameFault(error: unknown): string {
  const fault = machineFault(error);
  return fault
    ? `${fault.what} (${fault.code})`
    : plain(error instanceof Error ? error.message : String(error));
}

/**
 * What went wrong, for whoever ran the command: what is wrong with their call, a fault of their machine with what to
 * do about it, or else a bug of ours with where to report it. Never a stack.
 */
export function describeFault(error: unknown): string {
  if (error instanceof ArgumentError) return error.message;
  const fault = machineFault(error);
  if (fault) {
    const { code, what, cure, error: inner } = fault;
    const places = [inner.path, inner.dest].filter((place) => typeof place === 'string');
    const detail =
      places.length > 0
        ? places.map((place) => `"${toPrintable(place)}"`).join(' to ')
        : plain(inner.message.replace(`${code}: `, ''));
    return `${what[0]?.toUpperCase() ?? ''}${what.slice(1)} (${code}): ${detail}\n${cure}`;
  }
  return [
    plain(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    `This is a bug in Hindsight. Report it with the lines above: ${issuesAddress}`,
    'HINDSIGHT_DEBUG=1 in front of the same command shows where it happened.',
  ].join('\n');
}
