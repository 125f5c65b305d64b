import type { ContentFile, ContentFiles } from '../../src/core/reading/content-file.ts';

const toFile = (path: string, text: string): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });
const textOf = ({ bytes }: ContentFile): string => new TextDecoder().decode(bytes);

/** A content folder with more lines in its settings, and with more records or others of the same id. */
export function withOwn(
  content: ContentFiles,
  { settings, incidents = {} }: { settings: string; incidents?: Record<string, string> },
): ContentFiles {
  const added = Object.entries(incidents).map(([id, text]) => toFile(`content/incidents/${id}.md`, text));
  const replaced = new Set(added.map(({ path }) => path));
  const kept = content.files.incidents.filter(({ path }) => !replaced.has(path));
  const incidentFiles = [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...content,
    site: content.site && toFile(content.site.path, `${textOf(content.site)}${settings}`),
    files: { ...content.files, incidents: incidentFiles },
  };
}
