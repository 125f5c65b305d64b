import { open, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { saidPhrases } from '../../search/index.ts';
import type { Exported } from '../document.ts';
import type { DocumentFiles, Engine } from '../engine.ts';
import { filterFields } from '../fields.ts';

/** What was written. */
export interface WrittenExport {
  documents: number;
  /** In the order in which they were begun. */
  files: string[];
}

/** Characters that are gathered before they go to the disk. */
const batch = 1 << 20;

/** Writes documents into files of limited length, one after the other: never more than a batch of them is in memory. */
class DocumentWriter {
  readonly names: string[] = [];
  readonly #folder: string;
  readonly #form: DocumentFiles;
  #file: FileHandle | undefined;
  #waiting = '';
  #length = 0;

  constructor(folder: string, form: DocumentFiles) {
    this.#folder = folder;
    this.#form = form;
  }

  async add(lines: string): Promise<void> {
    const { most = Infinity } = this.#form;
    const bytes = Buffer.byteLength(lines);
    if (!this.#file || (this.#length > 0 && this.#length + bytes > most)) await this.begin();
    this.#waiting += lines;
    this.#length += bytes;
    if (this.#waiting.length > batch) await this.#flush();
  }

  /** Begins the next file, which stays empty where nothing comes. */
  async begin(): Promise<void> {
    await this.close();
    const name = this.#form.nameOf(this.names.length + 1);
    this.#file = await open(path.join(this.#folder, name), 'wx');
    this.#length = 0;
    this.names.push(name);
  }

  async close(): Promise<void> {
    try {
      await this.#flush();
    } finally {
      await this.#file?.close();
      this.#file = undefined;
    }
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') await this.#file?.writeFile(text);
  }
}

type Labels = Record<string, Record<string, string>>;

/** Adds what the ids and words of one document are called. */
function addLabels(all: Labels, own: Labels): void {
  for (const [field, labels] of Object.entries(own)) Object.assign((all[field] ??= {}), labels);
}

/** The files besides the documents, once these are known. */
function otherFiles(engine: Engine, files: string[], labels: Labels, language: string) {
  const byFilter = Object.fromEntries(filterFields.map(({ filter, name }) => [filter, labels[name] ?? {}]));
  const said = saidPhrases({ rows: [], labels: byFilter as Parameters<typeof saidPhrases>[0]['labels'] });
  return engine.filesOf({ files, language, labels, said });
}

interface Wanted {
  engine: Engine;
  /** Language of the texts. */
  language: string;
  signal?: AbortSignal | undefined;
}

/**
 * Writes all that an engine loads into an empty folder, one document after the other. Rejects with errors of the disk,
 * and with the reason of `signal` soon after that is aborted.
 */
export async function writeExport(
  folder: string,
  incidents: Iterable<Exported>,
  { engine, language, signal }: Wanted,
): Promise<WrittenExport> {
  const writer = new DocumentWriter(folder, engine.documents);
  const labels: Labels = Object.fromEntries(filterFields.map(({ name }) => [name, {}]));
  let documents = 0;
  try {
    // A collection without incidents can be loaded like any other.
    await writer.begin();
    for (const incident of incidents) {
      signal?.throwIfAborted();
      await writer.add(engine.documents.linesOf(incident.document));
      addLabels(labels, incident.labels);
      documents += 1;
    }
  } finally {
    await writer.close();
  }
  const others = otherFiles(engine, writer.names, labels, language);
  for (const [name, text] of Object.entries(others)) await writeFile(path.join(folder, name), text);
  return { documents, files: [...writer.names, ...Object.keys(others)] };
}
