import type { contentSchemas } from '../../../schemas/content.ts';

export type ContentKindName = keyof typeof contentSchemas;

/** One kind of content file: where its files lie, how they are written, what they are called. */
export interface ContentKind {
  /** The folder of its files; left out for a file of the content folder itself. */
  folder?: string;
  /** How the names of its files end. */
  ending: string;
  /** Whether all of a file is YAML; else YAML between fences, then a body. */
  isYaml: boolean;
  /** Whether it is a list of entries of fields, where it is YAML; left out: fields. */
  isList?: boolean;
  /** Whether its files name services. */
  namesServices: boolean;
  /** Name of the JSON Schema that is generated for it. */
  schemaName: string;
  /** Where its fields are defined. */
  source: string;
  /** The name of a file, as people are told it. */
  example: string;
  title: string;
}

const entry = <Name extends string, Schema extends string>(
  folder: Name,
  schemaName: Schema,
  title: string,
  example: string,
) => ({
  folder,
  ending: '.md',
  isYaml: false,
  namesServices: false,
  schemaName,
  source: 'schemas/registry.ts',
  example,
  title,
});

/**
 * All kinds of content file, in the order of the guide. Their schemas are a list of their own, so that what only looks
 * for files need not load them.
 */
export const contentKinds = {
  incidents: {
    folder: 'incidents',
    ending: '.md',
    isYaml: false,
    namesServices: true,
    schemaName: 'incident',
    source: 'schemas/incident.ts',
    example: '<yyyy-mm-dd>-<slug>.md',
    title: 'Incident',
  },
  claims: {
    folder: 'incidents',
    ending: '.claims.yaml',
    isYaml: true,
    namesServices: true,
    schemaName: 'claims',
    source: 'schemas/claim.ts',
    example: '<id>.claims.yaml',
    title: 'Claims file',
  },
  services: entry('services', 'service', 'Service', '<id>.md'),
  organizations: entry('organizations', 'organization', 'Organization', '<id>.md'),
  counters: entry('counters', 'counter', 'Counter of reports', '<id>.md'),
  comparisons: entry('comparisons', 'comparison', 'Comparison', '<slug>.md'),
  leads: {
    ending: 'leads.yml',
    isYaml: true,
    isList: true,
    namesServices: false,
    schemaName: 'leads',
    source: 'schemas/lead.ts',
    example: 'leads.yml',
    title: 'Leads',
  },
  site: {
    ending: 'site.yml',
    isYaml: true,
    namesServices: false,
    schemaName: 'site',
    source: 'schemas/registry.ts',
    example: 'site.yml',
    title: 'Settings of the site',
  },
} as const satisfies Record<ContentKindName, ContentKind>;

/** A folder of a content folder. */
export type Folder = Extract<(typeof contentKinds)[ContentKindName], { folder: string }>['folder'];

const kinds: readonly ContentKind[] = Object.values(contentKinds);

/** The folders of a content folder, and how the names of the files in each may end. */
export const folderEndings = Object.fromEntries(
  kinds.flatMap(({ folder }) =>
    folder === undefined
      ? []
      : [[folder, kinds.filter((kind) => kind.folder === folder).map(({ ending }) => ending)]],
  ),
) as Record<Folder, string[]>;

/** Names of the files of the content folder itself. */
export const topFiles = { leads: contentKinds.leads.ending, site: contentKinds.site.ending } as const;

/** Where the files of a kind lie, as people are told it. */
export const placeOfKind = ({ folder, example }: ContentKind): string =>
  ['content', ...(folder === undefined ? [] : [folder]), example].join('/');
