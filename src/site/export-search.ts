import { mkdir } from 'node:fs/promises';
import { isListed, type Collection } from '../core/collection/collection.ts';
import { toExported, type Exported } from '../features/search-export/document.ts';
import { engines } from '../features/search-export/engines.ts';
import { writeExport, type WrittenExport } from '../features/search-export/node/write-export.ts';

export type { WrittenExport };

/** The names of engines that the search can be exported for. */
export const engineNames = Object.keys(engines);

/** What people call an engine, and what loads an export into it, in its folder. */
export const describeEngine = (name: string): { label: string; load: string } => {
  const { label, load } = engineOf(name);
  return { label, load };
};

function engineOf(name: string) {
  const engine = Object.hasOwn(engines, name) ? engines[name] : undefined;
  if (!engine) throw new Error(`There is no engine ${name}.`);
  return engine;
}

/** Every listed incident as a document, newest first, each made when it is asked for. */
function* exportedIncidents(
  { records, incidents, registry, site }: Collection,
  address: string,
): Generator<Exported> {
  for (const record of records.values())
    if (isListed(record))
      yield toExported({
        ...{ record, registry, site },
        text: incidents.get(record.id)?.body.text ?? '',
        url: `${address}incidents/${record.id}/`,
      });
}

interface Wanted {
  /** One of `engineNames`. */
  engine: string;
  /** A folder that is not there yet. */
  folder: string;
  /** Of the site, with a slash at its end. */
  address: string;
  signal?: AbortSignal | undefined;
}

/**
 * Writes the search of a collection as a search engine loads it: documents, settings, synonyms. Rejects with errors of
 * the disk, and with the reason of `signal`.
 */
export async function exportSearch(
  collection: Collection,
  { engine, folder, address, signal }: Wanted,
): Promise<WrittenExport> {
  await mkdir(folder);
  const language = collection.site.language ?? 'en';
  return writeExport(folder, exportedIncidents(collection, address), {
    ...{ engine: engineOf(engine), language, signal },
  });
}
