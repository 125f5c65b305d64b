import { contentKinds, type ContentKind } from '../reading/content-kinds.ts';

/** The folders whose Markdown files have fields, and the schema of each. */
export const editorCollections: ReadonlyMap<string, string> = new Map(
  Object.values<ContentKind>(contentKinds).flatMap(({ folder, isYaml, schemaName }) =>
    folder === undefined || isYaml ? [] : [[folder, schemaName]],
  ),
);

/**
 * The list from which Astro's language server learns which file has which fields. It looks a file up by its address,
 * decoded and in lower case.
 */
export function makeCollectionsManifest(files: readonly { address: string; collection: string }[]): string {
  const manifest = {
    collections: [...editorCollections.keys()].map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      files.map(({ address, collection }) => [decodeURIComponent(address).toLowerCase(), collection]),
    ),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
