import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile, ContentFiles } from '../core/reading/content-file.ts';
import { folderEndings, type Folder } from '../core/reading/content-kinds.ts';
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

const problemAt = (file: string, rule: RuleId, message: string, allowed: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  severity: 'error',
  message,
  allowed,
});

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Reads every file of a content folder. The only way from the disk into the project; all that fails is a problem. */
export async function readContent({ name, location }: ContentFolder): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const files: ContentFiles['files'] = {
    incidents: [],
    services: [],
    organizations: [],
    counters: [],
    comparisons: [],
  };
  let entries: string[];
  try {
    entries = await readdir(location);
  } catch (error) {
    const reason =
      codeOf(error) === 'ENOENT'
        ? 'does not exist'
        : codeOf(error) === 'ENOTDIR'
          ? 'is not a folder'
          : `cannot be read (${codeOf(error)})`;
    problems.push(
      problemAt(
        name,
        'no-content',
        `The content folder "${name}" ${reason}.`,
        'a folder with site.yml and incidents/; CONTENT_DIR names another one',
      ),
    );
    return { site: undefined, files, problems };
  }
  problems.push(...strayEntries(name, entries));
  for (const folder of Object.keys(folderEndings) as Folder[]) {
    if (entries.includes(folder))
      await readFolder(folder, `${name}/${folder}`, path.join(location, folder), files[folder], problems);
  }
  if (!entries.includes('incidents'))
    problems.push(
      problemAt(
        name,
        'no-content',
        `The content folder "${name}" holds no folder "incidents".`,
        'a folder with site.yml and incidents/; CONTENT_DIR names another one',
      ),
    );
  const site = await readOne(`${name}/site.yml`, path.join(location, 'site.yml'), problems, maxClaimsBytes);
  return { site, files, problems };
}

/** What may stand in a content folder besides its own: the papers of a repository that is nothing else. */
const papers = /^(?:README|LICEN[CS]E|CONTRIBUTING|CODE_OF_CONDUCT|CODEOWNERS|NOTICE)(?:[.-]|$)/i;

/** Entries that nothing would ever read, such as a folder whose name is misspelt. */
function strayEntries(name: string, entries: readonly string[]): Problem[] {
  const known = [...Object.keys(folderEndings), 'site.yml'];
  return entries
    .filter((entry) => !known.includes(entry) && !entry.startsWith('.') && !papers.test(entry))
    .sort()
    .map((entry) => ({
      ...problemAt(
        `${name}/${entry}`,
        'stray-file',
        `"${entry}" is nothing that ${name}/ holds; nobody would ever read it.`,
        `${known.join(', ')}; a README and a licence`,
      ),
      meant: suggest(entry, known),
    }));
}

async function readFolder(
  folder: Folder,
  name: string,
  location: string,
  files: ContentFile[],
  problems: Problem[],
): Promise<void> {
  let names: string[];
  try {
    names = (await readdir(location)).filter((file) => !file.startsWith('.')).sort();
  } catch (error) {
    problems.push(
      problemAt(
        name,
        'unreadable',
        `The folder "${name}" cannot be read (${codeOf(error)}).`,
        'a folder that may be read',
      ),
    );
    return;
  }
  const byLowerCase = new Map<string, string>();
  for (const file of names) {
    const twin = byLowerCase.get(file.toLowerCase());
    if (twin !== undefined)
      problems.push(
        problemAt(
          `${name}/${file}`,
          'file-name-case',
          `The name differs from "${twin}" only in case, and some disks cannot hold both.`,
          'names that differ in their letters',
        ),
      );
    byLowerCase.set(file.toLowerCase(), file);
    if (!folderEndings[folder].some((ending) => file.endsWith(ending))) {
      problems.push(
        problemAt(
          `${name}/${file}`,
          'stray-file',
          `"${file}" is no file that ${name}/ holds.`,
          `files that end in ${folderEndings[folder].join(' or ')}`,
        ),
      );
      continue;
    }
    const unsafe = unsafeName(file, folder !== 'incidents');
    if (unsafe)
      problems.push(problemAt(`${name}/${file}`, 'unsafe-file-name', unsafe.message, unsafe.allowed));
    const read = await readOne(`${name}/${file}`, path.join(location, file), problems, maxClaimsBytes);
    if (read) files.push(read);
  }
}

async function readOne(
  name: string,
  location: string,
  problems: Problem[],
  maxBytes: number,
): Promise<ContentFile | undefined> {
  try {
    const status = await lstat(location);
    if (!status.isFile()) {
      const what = status.isSymbolicLink()
        ? 'a link to another file'
        : status.isDirectory()
          ? 'a folder'
          : 'no ordinary file';
      problems.push(problemAt(name, 'not-a-file', `This is ${what}.`, 'an ordinary file'));
      return undefined;
    }
    if (status.size > maxBytes) {
      problems.push(
        problemAt(name, 'file-too-large', `The file has ${status.size} bytes.`, `at most ${maxBytes} bytes`),
      );
      return undefined;
    }
    return { path: name, bytes: await readFile(location) };
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    problems.push(
      isMissing
        ? problemAt(
            name,
            'no-content',
            'The file does not exist.',
            'a file with name, tagline, description, address, repository, branch and licence',
          )
        : problemAt(
            name,
            'unreadable',
            `The file cannot be read (${codeOf(error)}).`,
            'a file that may be read',
          ),
    );
    return undefined;
  }
}
