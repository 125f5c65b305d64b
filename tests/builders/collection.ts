import type { WrittenLead } from '../../schemas/lead.ts';
import type { IncidentRecord } from '../../schemas/record.ts';
import type {
  ComparisonFrontMatter,
  OrganizationFrontMatter,
  ServiceFrontMatter,
  SiteSettings,
} from '../../schemas/registry.ts';
import type { Collection } from '../../src/core/collection/collection.ts';
import { readBody } from '../../src/core/markdown/body.ts';
import type { Entry } from '../../src/core/registry/registry.ts';

const { body } = readBody('A made-up entry.', 1, 'UTC');

const entry = <Fields>(folder: string, id: string, fields: Fields): Entry<Fields> => ({
  id,
  fields,
  body,
  path: `content/${folder}/${id}.md`,
  places: { fence: { line: 1, column: 1 } },
});

interface Parts {
  records?: IncidentRecord[];
  services?: Record<string, ServiceFrontMatter>;
  organizations?: Record<string, OrganizationFrontMatter>;
  comparisons?: Record<string, ComparisonFrontMatter>;
  leads?: WrittenLead[];
  site?: Partial<SiteSettings>;
}

const entries = <Fields>(folder: string, fields: Record<string, Fields>): Map<string, Entry<Fields>> =>
  new Map(Object.entries(fields).map(([id, own]) => [id, entry(folder, id, own)]));

/** A checked collection with nothing in it but what a test puts there; records in the order given. */
export const collection = ({
  records = [],
  services = {},
  organizations = {},
  comparisons = {},
  leads = [],
  site = {},
}: Parts): Collection => ({
  site: {
    name: 'Example Knowledge Base',
    tagline: 'Outages that never happened',
    description: 'A made-up collection.',
    address: 'https://example.org',
    repository: 'https://git.example/example',
    branch: 'main',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    ...site,
  },
  registry: {
    services: entries('services', services),
    organizations: entries('organizations', organizations),
    counters: new Map(),
  },
  comparisons: entries('comparisons', comparisons),
  leads,
  leadsText: '',
  incidents: new Map(),
  records: new Map(records.map((record) => [record.id, record])),
  others: new Map(),
  digests: new Map(),
});
