import type { SiteSettings } from '../../../schemas/registry.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { findCitations } from '../markdown/citations.ts';
import { contentKinds } from '../reading/content-kinds.ts';
import { idOfFile, type ContentFile, type ContentFiles } from '../reading/content-file.ts';
import { internalLines, withoutLines } from './internal-lines.ts';
import {
  openFields,
  openList,
  openMarkdown,
  printMarkdown,
  printYaml,
  type Fields,
  type MarkdownParts,
  type YamlParts,
} from './open-parts.ts';
import { publicClaims, publicFields, withoutUnused, type Internal } from './public-record.ts';
import { noteNamed, nothingNamed, publicRegistry, type Named } from './public-registry.ts';
import { publicSettings } from './public-settings.ts';

/** What the public may read of a content folder. */
export interface PublicContent {
  content: ContentFiles;
  /** Whether an editor's page was left out, for it names an internal record. */
  isComparisonLeftOut: boolean;
  /** Public files that name an internal record in a text: what would be told of it nobody but their writer knows. */
  naming: string[];
}

interface RecordParts {
  record: MarkdownParts;
  claims: YamlParts<Fields> | undefined;
  isInternal: boolean;
}

const isClaims = ({ path }: ContentFile): boolean => path.endsWith(contentKinds.claims.ending);

function openRecords(files: readonly ContentFile[], byDefault: string): RecordParts[] {
  const claims = new Map(files.filter(isClaims).map((file) => [file.path, file]));
  const { ending } = contentKinds.incidents;
  return files
    .filter((file) => !isClaims(file))
    .map((file) => {
      const own = claims.get(file.path.slice(0, -ending.length) + contentKinds.claims.ending);
      const record = openMarkdown(file);
      const { audience = byDefault } = record.fields;
      return { record, claims: own && openFields(own), isInternal: audience !== 'public' };
    });
}

/** The files of a public record without what is internal of it. */
function publicFiles(
  { record, claims }: RecordParts,
  internal: Internal,
  sections: readonly string[],
): { fields: Fields; claims: Fields | undefined; files: ContentFile[] } {
  const body = withoutLines(record.body, internalLines(record.body, sections));
  const left = withoutUnused({
    fields: publicFields(record.fields, internal),
    claims: claims && publicClaims(claims.value, internal),
    cited: findCitations(parseMarkdown(body)).flatMap(({ ids }) => ids),
  });
  const isClaimed = left.claims !== undefined && Object.keys(left.claims).length > 0;
  return {
    fields: left.fields,
    claims: isClaimed ? left.claims : undefined,
    files: [
      printMarkdown(record, { fields: left.fields, body }),
      ...(claims && left.claims && isClaimed ? [printYaml(claims, left.claims)] : []),
    ],
  };
}

/** A file that is no record without internal sections and keys that nothing declares. */
function publicEntry(parts: MarkdownParts, sections: readonly string[]): ContentFile {
  const fields = Object.fromEntries(Object.entries(parts.fields).filter(([key]) => !key.startsWith('x-')));
  return printMarkdown(parts, {
    fields,
    body: withoutLines(parts.body, internalLines(parts.body, sections)),
  });
}

const isAmong =
  (ids: ReadonlySet<string>) =>
  ({ file }: MarkdownParts): boolean =>
    ids.has(idOfFile(file.path));

function namedBy(records: readonly (Fields | undefined)[]): Named {
  const named = nothingNamed();
  for (const fields of records) if (fields) noteNamed(fields, named);
  return named;
}

/** Whether an editor's page is about, or cites, an internal record. */
function namesInternal({ fields, body }: MarkdownParts, incidents: ReadonlySet<string>): boolean {
  const about = Array.isArray(fields.incidents) ? fields.incidents : [];
  const cited = findCitations(parseMarkdown(body)).flatMap(({ ids }) =>
    ids.map((id) => id.split(':')[0] ?? ''),
  );
  return [...about, ...cited].some((id) => typeof id === 'string' && incidents.has(id));
}

/** What a text must not name: records by their ids, and pages of what was left out of the registry. */
interface Unnamed {
  incidents: ReadonlySet<string>;
  /** Paths such as `services/billing`. */
  pages: ReadonlySet<string>;
}

/** Ids of records stand in a text as they are, being a day and a name. */
function namingIn(files: readonly ContentFile[], { incidents, pages }: Unnamed): string[] {
  const decoder = new TextDecoder();
  const isNaming = (text: string): boolean =>
    [...text.matchAll(/\d{4}-\d{2}-\d{2}-[a-z0-9-]*[a-z0-9]/g)].some(([id]) => incidents.has(id)) ||
    [...text.matchAll(/(?:services|organizations)\/[a-z0-9-]+/g)].some(([page]) => pages.has(page));
  return files.filter(({ bytes }) => isNaming(decoder.decode(bytes))).map(({ path }) => path);
}

const pagesLeftOut = (
  registry: Readonly<Record<keyof Named, readonly MarkdownParts[]>>,
  left: Named,
): Set<string> =>
  new Set(
    (['services', 'organizations'] as const).flatMap((kind) =>
      registry[kind]
        .filter((parts) => !isAmong(left[kind])(parts))
        .map(({ file }) => `${kind}/${idOfFile(file.path)}`),
    ),
  );

/**
 * The files of a content folder as they would be if nothing in it were internal: without internal records, fields and
 * sections, and without what only these use or name. A site that is made from them cannot tell what it was not told.
 *
 * @param content that `check` has found to be right, and what its settings are.
 */
export function publicContent(content: ContentFiles, settings: SiteSettings): PublicContent {
  const { fields = {}, internalSections: sections = [], audience = 'public' } = settings;
  const records = openRecords(content.files.incidents, audience);
  const hidden = records.filter(({ isInternal }) => isInternal);
  const internal = { incidents: new Set(hidden.map(({ record }) => idOfFile(record.file.path))), fields };
  const shown = records
    .filter(({ isInternal }) => !isInternal)
    .map((parts) => publicFiles(parts, internal, sections));
  const { services, organizations, counters, comparisons } = content.files;
  const registry = {
    services: services.map(openMarkdown),
    organizations: organizations.map(openMarkdown),
    counters: counters.map(openMarkdown),
  };
  // Leads say nothing of who may read them: they are what records of this collection would be.
  const leads = content.leads && audience === 'public' ? openList(content.leads) : undefined;
  const shownNames = namedBy(shown.flatMap((one) => [one.fields, one.claims]));
  if (leads) noteNamed(leads.value, shownNames);
  const hiddenNames = namedBy(hidden.flatMap(({ record, claims }) => [record.fields, claims?.value]));
  const left = publicRegistry(registry, shownNames, hiddenNames);
  const pages = comparisons.map(openMarkdown);
  const publicPages = pages.filter((page) => !namesInternal(page, internal.incidents));
  const entries = (kind: keyof Named): ContentFile[] =>
    registry[kind].filter(isAmong(left[kind])).map((parts) => publicEntry(parts, sections));
  const files = {
    incidents: shown.flatMap((one) => one.files),
    services: entries('services'),
    organizations: entries('organizations'),
    counters: entries('counters'),
    comparisons: publicPages.map((parts) => publicEntry(parts, sections)),
  };
  const site = content.site && openFields(content.site);
  const told =
    site && publicSettings(site.value, { internal, settings, records: shown.map((one) => one.fields) });
  const siteFile = site && told && printYaml(site, told);
  const leadsFile = leads && printYaml(leads, leads.value);
  const written = [...Object.values(files).flat(), siteFile, leadsFile].filter((file) => file !== undefined);
  return {
    content: { ...content, files, site: siteFile, leads: leadsFile },
    isComparisonLeftOut: publicPages.length < pages.length,
    naming: namingIn(written, {
      incidents: internal.incidents,
      pages: pagesLeftOut(registry, left),
    }),
  };
}
