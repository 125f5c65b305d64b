import { access, constants, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether a folder cannot be moved: another disk is mounted there, or its own folder may not be written. */
export async function isFixed(location: string): Promise<boolean> {
  const parent = path.dirname(location);
  try {
    const [own, outer] = await Promise.all([stat(location), stat(parent)]);
    if (own.dev !== outer.dev) return true;
    await access(parent, constants.W_OK);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
  return (await mountPoints()).includes(location);
}

/** A folder of the same disk can be mounted as well; where the machine lists what is mounted, that is known. */
async function mountPoints(): Promise<string[]> {
  try {
    const lines = (await readFile('/proc/self/mountinfo', 'utf8')).split('\n');
    return lines.map((line) =>
      (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(Number.parseInt(octal, 8)),
      ),
    );
  } catch {
    return [];
  }
}
