import { ServiceSchema } from '../../../schemas/registry.ts';
import { parseSource } from '../collection/parse-source.ts';
import { nothingOwn, schemaOf, type OwnSettings } from '../own/own-settings.ts';
import type { Problem } from '../problem.ts';
import { idOfFile, type ContentFile, type ContentFiles } from '../reading/content-file.ts';
import { openDocument } from '../reading/open-file.ts';
import { parseEntry } from '../registry/parse.ts';
import type { Service } from '../registry/registry.ts';
import { fileKinds, type FileKind } from '../reading/file-kinds.ts';
import { fixFile, type FixedFile } from './fix-file.ts';

export interface FixedContent {
  /** The whole folder as it is after fixing. */
  content: ContentFiles;
  /** The files that were looked at, in the order of their paths. */
  fixed: FixedFile[];
}

/** Fixes the wanted files of a content folder, in memory. Services come first, for the others name them. */
export function fixContent(
  { site, leads, files, problems }: ContentFiles,
  isWanted: (path: string) => boolean = () => true,
): FixedContent {
  const fixed: FixedFile[] = [];
  const fix = (file: ContentFile, kind: FileKind, services: ReadonlyMap<string, Service>): ContentFile => {
    if (!isWanted(file.path)) return file;
    const result = fixFile(file, kind, services);
    fixed.push(result);
    return result.file;
  };
  const none = new Map<string, Service>();
  const serviceFiles = files.services.map((file) => fix(file, fileKinds.services, none));
  const services = readServices(serviceFiles);
  const rest = (['organizations', 'counters', 'comparisons'] as const).map(
    (folder) => [folder, files[folder].map((file) => fix(file, fileKinds[folder], none))] as const,
  );
  const siteFile = site && fix(site, fileKinds.site, none);
  const ofIncidents = withOwn(fileKinds.incidents, ownOf(siteFile));
  const incidents = files.incidents.map((file) =>
    fix(file, file.path.endsWith(fileKinds.claims.ending) ? fileKinds.claims : ofIncidents, services),
  );
  const content = {
    site: siteFile,
    leads: leads && fix(leads, fileKinds.leads, none),
    files: { ...files, ...Object.fromEntries(rest), services: serviceFiles, incidents },
    problems,
  };
  return { content, fixed: fixed.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)) };
}

/** What the team has of its own, as far as its settings are right. */
function ownOf(site: ContentFile | undefined): OwnSettings {
  const parsed = site && parseSource({ kind: 'site', file: site });
  return parsed?.kind === 'site' ? parsed.own : nothingOwn;
}

const withOwn = (kind: FileKind, own: OwnSettings): FileKind => ({
  ...kind,
  schema: schemaOf(own),
  ownKeys: Object.keys(own.fields),
});

const readServices = (files: readonly ContentFile[]): ReadonlyMap<string, Service> =>
  new Map(
    files.flatMap((file) => {
      const opened = openDocument(file);
      const fields = opened.ok && parseEntry(ServiceSchema, opened.text).entry?.fields;
      const id = idOfFile(file.path);
      return fields ? [[id, { id, fields }]] : [];
    }),
  );

/** The folder as it would be with all files fixed that have problems. */
export function fixedContent(content: ContentFiles, problems: readonly Problem[]): ContentFiles {
  const paths = new Set(problems.map(({ file }) => file));
  return fixContent(content, (path) => paths.has(path)).content;
}

/**
 * How many problems fewer there are afterwards. A message that only says less than before, or something else of the same
 * rule in the same file, counts as one that is left.
 */
export function countEnded(problems: readonly Problem[], left: readonly Problem[]): number {
  const counts = new Map<string, number>();
  for (const problem of left) {
    const key = keyOf(problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return problems.filter((problem) => {
    const key = keyOf(problem);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  }).length;
}

const keyOf = ({ file, rule }: Problem): string => JSON.stringify([file, rule]);
