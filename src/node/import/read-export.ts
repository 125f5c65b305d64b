import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportItem } from '../../core/import/item.ts';
import { cleanText } from '../../core/import/markdown/clean-text.ts';
import { takeUpdates } from '../../core/import/mapping/cstate-updates.ts';
import { readLinkList } from '../../core/import/mapping/link-list.ts';
import {
  isOptional,
  pathOf,
  placesOf,
  writtenPaths,
  type Mapping,
} from '../../core/import/mapping/mapping.ts';
import { textsAt, valuesAt } from '../../core/import/mapping/path.ts';
import { toDraft, type SaidForAll } from '../../core/import/mapping/to-draft.ts';
import { nameFault } from '../../core/report/fault.ts';
import { suggest } from '../../core/suggest.ts';
import type { ExportItem } from './export-item.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readJsonLines } from './read-json.ts';

/** A file or a folder of them: how messages print it, and where it lies. */
export interface ExportPlace {
  name: string;
  location: string;
}

const endings: Readonly<Record<Mapping['input'], RegExp>> = {
  json: /\.json$/i,
  'json-lines': /\.(?:jsonl|ndjson|json)$/i,
  csv: /\.(?:csv|tsv|txt)$/i,
  'front-matter': /\.(?:md|markdown)$/i,
  list: /\.(?:md|markdown)$/i,
};

/** The files that are read: the one given, or those of a folder that have the ending of the input. */
function filesOf({ name, location }: ExportPlace, input: Mapping['input']): ExportPlace[] {
  if (!lstatSync(location).isDirectory()) return [{ name, location }];
  return readdirSync(location, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings[input].test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
    .map((file) => ({ name: `${name}/${file}`, location: path.join(location, file) }));
}

function* readFrontMatter({ name, location }: ExportPlace): Generator<ExportItem> {
  const read = cleanText(readFileSync(location));
  if (!read.ok) {
    yield { place: name, fault: read.why };
    return;
  }
  const { fields, body } = read.text;
  const file = path.basename(location).replace(/\.\w+$/, '');
  yield { place: name, record: { ...fields, file, body: body.trim(), ...takeUpdates(body) } };
}

function* readList({ name, location }: ExportPlace): Generator<ExportItem> {
  for (const { line, ...record } of readLinkList(readFileSync(location, 'utf8')))
    yield { place: `${name}:${line}`, record };
}

/** The columns that a table has to have. */
const neededColumns = (mapping: Mapping): { key: string; column: string }[] =>
  writtenPaths(mapping).flatMap(({ key, path: written }) =>
    isOptional(written) ? [] : [{ key, column: pathOf(written)[0]?.key ?? '' }],
  );

function recordsOf(file: ExportPlace, mapping: Mapping): AsyncIterable<ExportItem> | Iterable<ExportItem> {
  const { records = [], single, shared } = mapping;
  switch (mapping.input) {
    case 'json':
      return readJson(file, { records, single, shared });
    case 'json-lines':
      return readJsonLines(file);
    case 'csv':
      return readCsv(file, neededColumns(mapping));
    case 'front-matter':
      return readFrontMatter(file);
    case 'list':
      return readList(file);
  }
}

/** Places of a mapping that no record has had. */
class Unseen {
  readonly #open: Map<string, string>;
  readonly #keys = new Set<string>();

  constructor(mapping: Mapping) {
    this.#open = new Map(
      writtenPaths(mapping)
        .filter(({ path: written }) => !isOptional(written))
        .map(({ key, path: written }) => [written, key]),
    );
  }

  look(record: unknown): void {
    if (typeof record !== 'object' || record === null) return;
    if (this.#keys.size < 500) for (const key of Object.keys(record)) this.#keys.add(key);
    for (const written of this.#open.keys())
      if (valuesAt(record, pathOf(written)).length > 0) this.#open.delete(written);
  }

  faults(): string[] {
    return [...this.#open].map(([written, key]) => {
      const meant = suggest(written, this.#keys);
      return `The mapping takes "${key}" from "${written}", which no record has.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
    });
  }
}

/** The records of an export as drafts, one after the other; a file or a record that cannot be read stops no other. */
export async function* readExport(
  place: ExportPlace,
  mapping: Mapping,
  said: SaidForAll,
): AsyncGenerator<ImportItem> {
  const unseen = new Unseen(mapping);
  let count = 0;
  for (const file of filesOf(place, mapping.input)) {
    try {
      for await (const item of recordsOf(file, mapping)) {
        if ('fault' in item) {
          yield { place: item.place, key: item.place, read: { kind: 'unreadable', why: item.fault } };
          continue;
        }
        count += 1;
        unseen.look(item.record);
        yield toItem(item, mapping, said);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      yield {
        place: file.name,
        key: file.name,
        read: { kind: 'unreadable', why: `The file cannot be read: ${nameFault(error)}.` },
      };
    }
  }
  if (count > 0)
    for (const why of unseen.faults())
      yield { place: place.name, key: place.name, read: { kind: 'unreadable', why } };
}

function toItem(
  { place, record }: { place: string; record: unknown },
  mapping: Mapping,
  said: SaidForAll,
): ImportItem {
  const at = (places: string | readonly string[] | undefined): string | undefined =>
    placesOf(places)
      .map((written) => textsAt(record, pathOf(written))[0])
      .find((text) => text !== undefined);
  const id = at(mapping.id);
  const scope = at(mapping.scope);
  if (id === undefined)
    return {
      place,
      key: place,
      read: {
        kind: 'unreadable',
        why: `It has no id: nothing stands at ${placesOf(mapping.id).join(', ')}.`,
      },
    };
  const key = [mapping.system, ...(scope === undefined ? [] : [scope]), id].join(':');
  const read = toDraft(record, mapping, said);
  return {
    place: `${place} (${id})`,
    key,
    read: read.kind === 'draft' ? { ...read, draft: { ...read.draft, reference: id } } : read,
  };
}
