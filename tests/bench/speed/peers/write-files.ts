import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toDocument } from '../../collection/document.ts';
import type { PeerText } from '../case.ts';

/** Writes the files of a peer's site, by path. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The texts as Markdown files of a peer, with the front matter that it takes. */
export const markdownFiles = (
  folder: string,
  texts: readonly PeerText[],
  frontMatter: (text: PeerText) => Record<string, unknown> = ({ title, date, services }) => ({
    title,
    date,
    services,
  }),
): Record<string, string> =>
  Object.fromEntries(
    texts.map((text) => [`${folder}/${text.id}.md`, toDocument(frontMatter(text), text.body)]),
  );
