import { readdirSync, readFileSync } from 'node:fs';

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Processes end while they are being looked at.
    return '';
  }
}

/** The fields of /proc/<id>/stat after the name, which may hold spaces and brackets: state, parent, group, and so on. */
const groupOf = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);

/** Memory that the processes of a group hold at this moment, in bytes; 0 where the system does not tell. */
export function memoryOf(group: number): number {
  let processes: string[];
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const kibibytes = processes
    .filter((id) => groupOf(readIfThere(`/proc/${id}/stat`)) === group)
    .map((id) => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readIfThere(`/proc/${id}/status`))?.[1] ?? 0));
  return kibibytes.reduce((sum, value) => sum + value, 0) * 1024;
}

/** Looks ten times a second at what a group of processes holds; `stop` tells the most that was seen, in bytes. */
export function watchMemory(group: number): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(group));
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}
