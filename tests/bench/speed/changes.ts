import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();

/** The file in the middle of a folder: neither the newest nor the oldest. */
const middleFile = (folder: string): string => {
  const files = filesIn(folder);
  return join(folder, files[files.length >> 1] ?? '');
};

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${file}.`);
  writeFileSync(file, changed);
}

/** Adds a sentence with a word of its own to the first paragraph of an incident; answers its id. */
export function changeBody(content: string, word: string): string {
  const file = middleFile(join(content, 'incidents'));
  edit(file, (text) => text.replace('## What happened\n\n', (heading) => `${heading}The word is ${word}. `));
  return file.replace(/^.*[\\/]|\.md$/g, '');
}

/** Ends the title of an incident with a word of its own: lists, the search and other pages show it. */
export function changeTitle(content: string, word: string): void {
  edit(middleFile(join(content, 'incidents')), (text) =>
    text.replace(/^(title: .*?)[^\s"]+("?)$/m, `$1${word}$2`),
  );
}

/** Gives a service another name, one that it never had. */
export function changeServiceName(content: string, word: string): void {
  edit(middleFile(join(content, 'services')), (text) => text.replace(/^name: .*$/m, `name: Renamed ${word}`));
}
