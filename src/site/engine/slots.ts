import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../../core/call/argument-error.ts';

/** Where a team's own components stand on our pages: the name of the component, and that of its file in slots/. */
const slotFiles = {
  Head: 'head.astro',
  Header: 'header.astro',
  Footer: 'footer.astro',
  IncidentAside: 'incident-aside.astro',
};

/** A team's own components. */
export interface Slots {
  folder: string;
  /** The place of the file of each slot that is filled. */
  filled: Record<string, string>;
}

/**
 * Finds the components that a project fills slots with, in its folder slots/; folders in it are for what they import.
 * Throws ArgumentError for a file that fills none, which would be taken no notice of.
 */
export function findSlots(root: string): Slots {
  const folder = path.join(root, 'slots');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const known = Object.entries(slotFiles);
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  for (const { name } of files)
    if (!known.some(([, file]) => file === name))
      throw new ArgumentError(
        `slots/ has ${quoteGiven(name)}, which is no place on a page.\n` +
          `  allowed: ${known.map(([, file]) => file).join(', ')}; and folders for what these import`,
      );
  const filled = known.filter(([, file]) => files.some(({ name }) => name === file));
  return {
    folder,
    filled: Object.fromEntries(filled.map(([slot, file]) => [slot, path.join(folder, file)])),
  };
}

/** A digest of all that lies in the folder of slots; of nothing where no slot is filled. */
export function slotsDigest({ folder, filled }: Slots): string {
  if (Object.keys(filled).length === 0) return '';
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const place of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort())
    hash.update(`\n${place} `).update(readFileSync(place));
  return hash.digest('hex');
}

const moduleName = 'virtual:hindsight/slots';

/** Gives pages the components of the slots: those of a project, or `undefined`. */
export const slotsPlugin = ({ filled }: Pick<Slots, 'filled'>) => ({
  name: 'hindsight-slots',
  resolveId: (id: string): string | undefined => (id === moduleName ? `\0${moduleName}` : undefined),
  load: (id: string): string | undefined =>
    id === `\0${moduleName}`
      ? Object.keys(slotFiles)
          .map((slot) =>
            filled[slot] === undefined
              ? `export const ${slot} = undefined;`
              : `export { default as ${slot} } from ${JSON.stringify(filled[slot])};`,
          )
          .join('\n')
      : undefined,
});
