import type { Written } from '../../reading/front-matter.ts';

/** A service as a catalogue describes it. */
export interface CatalogService {
  /** What tells it from all others in its catalogue. */
  id: string;
  name: string;
  aliases: string[];
  description: string | undefined;
}

type Group = Readonly<Record<string, Written>>;

const isGroup = (value: Written | undefined): value is Group =>
  typeof value === 'object' && !Array.isArray(value);
const textOf = (value: Written | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

/** A component of Backstage (catalog-info.yaml): other kinds of entities are no services. */
function ofBackstage(entity: Group): CatalogService | string {
  const kind = textOf(entity.kind) ?? '';
  if (kind !== 'Component') return `It is of the kind "${kind}", and components alone are services.`;
  const metadata = isGroup(entity.metadata) ? entity.metadata : {};
  const id = textOf(metadata.name);
  if (id === undefined) return 'It has no metadata.name.';
  const name = textOf(metadata.title) ?? id;
  return { id, name, aliases: name === id ? [] : [id], description: textOf(metadata.description) };
}

/** A component of Compass (compass.yml). */
function ofCompass(entity: Group): CatalogService | string {
  const name = textOf(entity.name);
  if (name === undefined) return 'It has no name.';
  return { id: name, name, aliases: [], description: textOf(entity.description) };
}

/** Reads one document of a catalogue; why it is no service, if so. */
export function readCatalogEntry(value: Written): CatalogService | string {
  if (!isGroup(value)) return 'It has no fields.';
  if (value.apiVersion !== undefined) return ofBackstage(value);
  if (value.configVersion !== undefined || value.typeId !== undefined) return ofCompass(value);
  return 'It is no file of Backstage or Compass: it has neither "apiVersion" nor "configVersion".';
}
