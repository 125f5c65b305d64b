import { isGroup } from '../mapping/path.ts';
import type { CatalogService } from './catalog.ts';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

/** Keys under which tools list services: Statuspage; incident.io; Rootly and FireHydrant. */
export const serviceLists = ['components', 'catalog_entries', 'services', 'data'] as const;

/** Reads one entry of a list of services, as the APIs of tools give it; why it is no service, if so. */
export function readListedService(entry: unknown): CatalogService | string {
  if (!isGroup(entry)) return 'It has no fields.';
  // JSON:API has all fields but the id one level below.
  const fields = isGroup(entry.attributes) ? entry.attributes : entry;
  const name = textOf(fields.name);
  if (name === undefined) return 'It has no name.';
  if (fields.group === true) return `"${name}" is a group of components.`;
  if (textOf(fields.archived_at) !== undefined) return `"${name}" is archived.`;
  const aliases = Array.isArray(fields.aliases) ? fields.aliases : [];
  return {
    id: textOf(fields.slug) ?? name,
    name,
    aliases: aliases.flatMap((alias) => textOf(alias) ?? []).filter((alias) => alias !== name),
    description: textOf(fields.description) ?? textOf(fields.public_description),
  };
}
