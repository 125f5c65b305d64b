import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { readWriteUp, type Said } from '../../core/import/markdown/read-write-up.ts';
import type { ImportItem } from '../../core/import/item.ts';
import { maxMarkdownBytes } from '../../core/reading/limits.ts';
import { nameFault } from '../../core/report/fault.ts';

const markdown = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)(?:\.erb)?$/i;

const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A folder of write-ups: how messages print it, and where it lies. */
export interface WriteUpFolder {
  name: string;
  location: string;
}

export interface FolderOptions extends Said {
  /** Address at which a file can be read, with {path} for its path in the folder; left out where it is no public page. */
  address?: string | undefined;
  /** A folder that is not read, wherever it lies: the records themselves. */
  except: string;
}

/** The files below a folder in a steady order; links are not followed. */
function filesBelow(location: string, except: string, below = ''): { file: string; fault?: string }[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(location, below), { withFileTypes: true });
  } catch (error) {
    return [{ file: below, fault: `The folder cannot be read: ${nameFault(error)}.` }];
  }
  return entries
    .filter(({ name }) => !isSkipped(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory())
        return path.join(location, file) === except ? [] : filesBelow(location, except, file);
      return entry.isFile()
        ? [{ file }]
        : [{ file, fault: 'This is no regular file, and links are not followed.' }];
    });
}

function readFile(location: string, file: string, { zone, address }: FolderOptions): ImportItem['read'] {
  const place = path.join(location, file);
  try {
    const { size } = lstatSync(place);
    if (size > maxMarkdownBytes)
      return {
        kind: 'unreadable',
        why: `The file has ${size} bytes; a record has at most ${maxMarkdownBytes}.`,
      };
    const read = readWriteUp({ path: file, bytes: readFileSync(place) }, { zone });
    if (read.kind !== 'draft' || address === undefined) return read;
    const url = address.replace('{path}', file.split('/').map(encodeURIComponent).join('/'));
    return { ...read, draft: { ...read.draft, source: { url, kind: 'operator-postmortem' } } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { kind: 'unreadable', why: `The file cannot be read: ${nameFault(error)}.` };
  }
}

/** Reads the write-ups of a folder, one after the other. A file that cannot be read stops no other. */
// oxlint-disable-next-line typescript/require-await -- one of several readers, others wait for the disk
export async function* readFolder(
  { name, location }: WriteUpFolder,
  options: FolderOptions,
): AsyncGenerator<ImportItem> {
  const system = `markdown:${path.basename(location)}`;
  for (const { file, fault } of filesBelow(location, options.except)) {
    const place = file === '' ? name : `${name}/${file}`;
    const key = `${system}/${file}`;
    if (fault !== undefined) yield { place, key, read: { kind: 'unreadable', why: fault } };
    else if (!markdown.test(file))
      yield { place, key, read: { kind: 'other', why: 'It is no Markdown file.' } };
    else yield { place, key, read: readFile(location, file, options) };
  }
}
