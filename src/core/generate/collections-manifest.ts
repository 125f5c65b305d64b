/** The folders whose Markdown files have fields, and the schema of each. */
export const editorCollections = {
  incidents: 'incident',
  services: 'service',
  organizations: 'organization',
  counters: 'counter',
  comparisons: 'comparison',
} as const;

export type EditorCollection = keyof typeof editorCollections;

/**
 * The list from which Astro's language server learns which file has which fields. It looks a file up by its address,
 * decoded and in lower case.
 */
export function makeCollectionsManifest(
  files: readonly { address: string; collection: EditorCollection }[],
): string {
  const manifest = {
    collections: Object.keys(editorCollections).map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      files.map(({ address, collection }) => [decodeURIComponent(address).toLowerCase(), collection]),
    ),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
