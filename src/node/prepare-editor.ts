import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Audience } from '../../schemas/audience.ts';
import { editorCollections, makeCollectionsManifest } from '../core/generate/collections-manifest.ts';
import { ownKeyOf, nothingOwn, type OwnSettings } from '../core/own/own-settings.ts';
import { engineRoot } from '../engine-root.ts';
import type { ContentFolder } from './read-content.ts';
import { readIfThere, writeIfChanged } from './write-if-changed.ts';

/** The folder that the editor opens, and its content. */
interface EditorProject {
  root: string;
  content: ContentFolder;
  audience?: Audience | undefined;
}

/**
 * Tells editors which fields the Markdown files of `content/` have: Astro's language server reads it from
 * `.astro/collections/`. A folder that cannot be written is left as it is, for no command depends on it; and so is one of a
 * project of which only what is public was read, since who edits it has all of the fields.
 *
 * @param own what the team has of its own.
 */
export async function prepareEditor(project: EditorProject, own: OwnSettings = nothingOwn): Promise<void> {
  if (project.audience === 'public') return;
  try {
    await writeCollections(project, own);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

async function writeCollections({ root, content }: EditorProject, own: OwnSettings): Promise<void> {
  const target = path.join(root, '.astro', 'collections');
  const files: { address: string; collection: string }[] = [];
  for (const [collection, schema] of editorCollections) {
    const text = await schemaText(schema, own);
    if (text !== undefined) await writeIfChanged(path.join(target, `${collection}.schema.json`), text);
    const folder = path.join(content.location, collection);
    for (const file of await namesIn(folder))
      files.push({ address: pathToFileURL(path.join(folder, file)).href, collection });
  }
  await writeIfChanged(path.join(target, 'collections.json'), makeCollectionsManifest(files));
}

/** The schema as it lies beside the engine; where the team has something of its own, one that is made for it. */
async function schemaText(name: string, own: OwnSettings): Promise<string | undefined> {
  if (name !== 'incident' || ownKeyOf(own) === '')
    return readIfThere(path.join(engineRoot, 'schemas', 'generated', `${name}.schema.json`));
  const { makeSchema } = await import('../core/generate/schemas.ts');
  return `${JSON.stringify(makeSchema('incident', own), undefined, 2)}\n`;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
