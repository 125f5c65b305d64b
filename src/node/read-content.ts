import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { ContentFile, ContentFiles } from '../core/reading/content-file.ts';
import { folderEndings, topFiles, type Folder } from '../core/reading/content-kinds.ts';
import { maxClaimsBytes } from '../core/reading/limits.ts';
import { unsafeName } from '../core/reading/unsafe-name.ts';
import type { Problem } from '../core/problem.ts';
import type { RuleId } from '../core/rule-catalogue.ts';
import { suggest } from '../core/suggest.ts';

/** Name of the content folder as messages print it, and where it lies. */
export interface ContentFolder {
  name: string;
  location: string;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const folderNames = Object.keys(folderEndings) as Folder[];
const topNames: readonly string[] = [...folderNames, ...Object.values(topFiles)];

/** What may stand in a content folder besides its own: the files of a repository that is nothing else. */
const repositoryFiles = /^(?:README|LICEN[CS]E|CONTRIBUTING|CODE_OF_CONDUCT|CODEOWNERS|NOTICE)(?:[.-]|$)/i;

/** What a file is that is no ordinary one. */
function kindOf(status: Stats): string {
  if (status.isSymbolicLink()) return 'a link to another file';
  return status.isDirectory() ? 'a folder' : 'not a regular file';
}

/** Reads a content folder and notes what is wrong with it. Thousands of small files are read fastest one by one. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #folder: ContentFolder;

  constructor(folder: ContentFolder) {
    this.#folder = folder;
  }

  /** @param names of the folders and the file below the content folder. */
  #note(names: readonly string[], rule: RuleId, fault: { message: string; allowed: string; meant?: string }) {
    const file = [this.#folder.name, ...names].join('/');
    this.problems.push({ file, line: 1, column: 1, rule, severity: 'error', ...fault });
  }

  readTop(): string[] | undefined {
    const { name, location } = this.#folder;
    const allowed = 'a folder with site.yml and incidents/; CONTENT_DIR names another one';
    try {
      const entries = readdirSync(location);
      this.#noteStrays(entries);
      if (!entries.includes('incidents'))
        this.#note([], 'no-content', {
          message: `The content folder "${name}" has no folder "incidents".`,
          allowed,
        });
      return entries;
    } catch (error) {
      const reasons: Record<string, string> = { ENOENT: 'does not exist', ENOTDIR: 'is not a folder' };
      const reason = reasons[codeOf(error)] ?? `cannot be read (${codeOf(error)})`;
      this.#note([], 'no-content', { message: `The content folder "${name}" ${reason}.`, allowed });
      return undefined;
    }
  }

  /** Entries that would be ignored, such as a folder whose name is misspelt. */
  #noteStrays(entries: readonly string[]): void {
    const { name } = this.#folder;
    for (const entry of [...entries].sort())
      if (!topNames.includes(entry) && !entry.startsWith('.') && !repositoryFiles.test(entry))
        this.#note([entry], 'stray-file', {
          message: `Unexpected entry "${entry}" in ${name}/; it would be ignored.`,
          allowed: `${topNames.join(', ')}; a README and a licence`,
          meant: suggest(entry, topNames),
        });
  }

  readFolder(folder: Folder): ContentFile[] {
    let names: string[];
    try {
      names = readdirSync(path.join(this.#folder.location, folder)).filter((file) => !file.startsWith('.'));
    } catch (error) {
      this.#note([folder], 'unreadable', {
        message: `The folder "${this.#folder.name}/${folder}" cannot be read (${codeOf(error)}).`,
        allowed: 'a folder that may be read',
      });
      return [];
    }
    const byLowerCase = new Map<string, string>();
    return names.sort().flatMap((name) => {
      const twin = byLowerCase.get(name.toLowerCase());
      if (twin !== undefined)
        this.#note([folder, name], 'file-name-case', {
          message: `The name differs from "${twin}" only in case, and some disks cannot hold both.`,
          allowed: 'names that differ in their letters',
        });
      byLowerCase.set(name.toLowerCase(), name);
      return this.#isOf(folder, name) ? (this.readFile([folder, name]) ?? []) : [];
    });
  }

  #isOf(folder: Folder, name: string): boolean {
    const endings = folderEndings[folder];
    if (!endings.some((ending) => name.endsWith(ending))) {
      this.#note([folder, name], 'stray-file', {
        message: `Unexpected file "${name}" in ${this.#folder.name}/${folder}/; it would be ignored.`,
        allowed: `files that end in ${endings.join(' or ')}`,
      });
      return false;
    }
    const unsafe = unsafeName(name, folder !== 'incidents');
    if (unsafe) this.#note([folder, name], 'unsafe-file-name', unsafe);
    return true;
  }

  readFile(names: string[]): ContentFile | undefined {
    const location = path.join(this.#folder.location, ...names);
    try {
      const status = lstatSync(location);
      if (!status.isFile()) {
        this.#note(names, 'not-a-file', {
          message: `This is ${kindOf(status)}.`,
          allowed: 'a regular file',
        });
        return undefined;
      }
      if (status.size > maxClaimsBytes) {
        this.#note(names, 'file-too-large', {
          message: `The file has ${status.size} bytes.`,
          allowed: `at most ${maxClaimsBytes} bytes`,
        });
        return undefined;
      }
      return { path: [this.#folder.name, ...names].join('/'), bytes: readFileSync(location) };
    } catch (error) {
      this.#noteUnreadable(names, codeOf(error));
      return undefined;
    }
  }

  #noteUnreadable(names: string[], code: string): void {
    if (code === 'ENOENT')
      this.#note(names, 'no-content', {
        message: 'The file does not exist.',
        allowed: 'a file with name, tagline, description, address, repository, branch and licence',
      });
    else
      this.#note(names, 'unreadable', {
        message: `The file cannot be read (${code}).`,
        allowed: 'a file that may be read',
      });
  }
}

/** Reads every file of a content folder. The only way from the disk into the project; all that fails is a problem. */
export function readContent(folder: ContentFolder): ContentFiles {
  const reader = new Reader(folder);
  const entries = reader.readTop();
  const lists = folderNames.map((name) => [name, entries?.includes(name) ? reader.readFolder(name) : []]);
  return {
    site: entries && reader.readFile([topFiles.site]),
    leads: entries?.includes(topFiles.leads) ? reader.readFile([topFiles.leads]) : undefined,
    files: Object.fromEntries(lists) as ContentFiles['files'],
    problems: reader.problems,
  };
}
