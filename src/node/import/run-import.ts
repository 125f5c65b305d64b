import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Importer, type ForAll } from '../../core/import/importer.ts';
import type { ImportItem } from '../../core/import/item.ts';
import { emptyTally, type FileReport, type Tally } from '../../core/import/report.ts';
import { settleForAll, type GivenForAll } from '../../core/import/settle-for-all.ts';
import type { NewFile } from '../../core/new/new-files.ts';
import { registryOf } from '../../core/new/registry-of.ts';
import { withFiles } from '../../core/new/try-files.ts';
import { idOfFile } from '../../core/reading/content-file.ts';
import { nameFault } from '../../core/report/fault.ts';
import type { ContentProject } from '../load-collection.ts';
import { writeNewFiles } from '../new/write-files.ts';
import { KeptContent } from '../parses/kept-content.ts';
import { readContent, type ContentFolder } from '../read-content.ts';
import { createFile } from '../replace-file.ts';
import { replaceContentFile } from '../write-content.ts';
import { digestOf, ImportedList } from './imported-list.ts';
import { InOrder } from './in-order.ts';

export interface ImportOptions {
  given: GivenForAll;
  isDryRun: boolean;
  /** Told of each file or record as soon as it is settled. */
  onReport: (report: FileReport) => void;
}

const savedAtLeastEach = 500;
/** How many records are written at once: the disk takes longer to keep one than it takes to read the next. */
const mostWritten = 16;

/** A run of an import: knows the collection, what was imported before, and writes one record after the other. */
class Run {
  readonly tally: Tally = emptyTally();
  readonly #folder: ContentFolder;
  readonly #list: ImportedList;
  readonly #importer: Importer;
  readonly #forAll: ForAll;
  readonly #options: ImportOptions;
  readonly #today: string | undefined;
  readonly #newEntries: readonly NewFile[];
  readonly #writing: InOrder<FileReport>;
  readonly #open = new Set<string>();
  #sinceSaved = 0;
  #begun: Promise<unknown> | undefined;

  constructor(
    { content, today }: ContentProject,
    {
      importer,
      forAll,
      newEntries,
      list,
    }: { importer: Importer; forAll: ForAll; newEntries: readonly NewFile[]; list: ImportedList },
    options: ImportOptions,
  ) {
    this.#folder = content;
    this.#today = today;
    this.#importer = importer;
    this.#forAll = forAll;
    this.#newEntries = newEntries;
    this.#list = list;
    this.#options = options;
    this.#writing = new InOrder(mostWritten, (report) => {
      this.tally[report.outcome] += 1;
      options.onReport(report);
    });
  }

  async take(item: ImportItem): Promise<void> {
    // What one record has become must be known before the same one comes again.
    if (this.#open.has(item.key)) await this.#writing.finish();
    this.#open.add(item.key);
    await this.#writing.add(this.#settle(item).finally(() => this.#open.delete(item.key)));
    // A list is written as a whole: the longer it is, the more is added before it is written again.
    if ((this.#sinceSaved += 1) >= Math.max(savedAtLeastEach, this.#list.size / 2)) await this.#save();
  }

  /** Waits for what is being written, and keeps what was imported. */
  async end(): Promise<void> {
    try {
      await this.#writing.finish();
    } finally {
      await this.#save();
    }
  }

  async #save(): Promise<void> {
    this.#sinceSaved = 0;
    if (!this.#options.isDryRun) await this.#list.save();
  }

  async #settle({ place, key, read }: ImportItem): Promise<FileReport> {
    const none = { place, entries: 0, notes: [] };
    if (read.kind !== 'draft')
      return { ...none, outcome: read.kind === 'other' ? 'skipped' : 'refused', why: read.why };
    const former = this.#list.get(key);
    const added = former ? former.added : this.#today;
    const result = this.#importer.toRecord(read.draft, this.#forAll, { place, formerId: former?.id, added });
    const { notes, unknownServices } = result;
    if (!result.ok) return { place, outcome: 'refused', entries: 0, notes, unknownServices };
    const { file } = result;
    const record = `${this.#folder.name}/${file.path}`;
    const said = { place, record, entries: read.entries, notes, unknownServices };
    const location = path.join(this.#folder.location, file.path);
    if (!existsSync(location)) {
      if (former)
        return { ...said, outcome: 'kept', why: `${record} was renamed or removed since it was imported.` };
      const outcome = await this.#create(file, location);
      if (outcome.outcome === 'new')
        this.#list.set(key, { id: result.id, added, written: digestOf(file.text) });
      return { ...said, ...outcome };
    }
    const bytes = readFileSync(location);
    const keep = (): void => this.#list.set(key, { id: result.id, added, written: digestOf(file.text) });
    if (bytes.equals(Buffer.from(file.text))) {
      if (former?.written !== digestOf(file.text)) keep();
      return { ...said, outcome: 'unchanged' };
    }
    if (!former)
      return {
        ...said,
        outcome: 'refused',
        why: `${record} exists already, and a file is never written over.`,
      };
    if (former.written !== digestOf(bytes))
      return { ...said, outcome: 'kept', why: `${record} was edited since it was imported.` };
    const why = this.#options.isDryRun
      ? undefined
      : await replaceContentFile(this.#folder, { path: record, bytes }, Buffer.from(file.text));
    if (why) return { ...said, outcome: 'refused', why: `${record}: ${why.why}.` };
    keep();
    return { ...said, outcome: 'changed' };
  }

  /** Before the first record come its folder and the services that all of them need. */
  async #begin(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeNewFiles(this.#folder.location, this.#newEntries);
  }

  /** Writes a record for the first time. */
  async #create(file: NewFile, location: string): Promise<Pick<FileReport, 'outcome' | 'why'>> {
    if (this.#options.isDryRun) return { outcome: 'new' };
    try {
      await (this.#begun ??= this.#begin(path.dirname(location)));
      await createFile(location, file.text);
      return { outcome: 'new' };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return {
        outcome: 'refused',
        why: `${this.#folder.name}/${file.path} cannot be written: ${nameFault(error)}.`,
      };
    }
  }
}

/**
 * Imports incidents as they come, a few at a time: each is checked as `check` would, and written whole or not at all; one that
 * cannot be written stops no other. Throws ArgumentError for what is wrong with the call or the content folder.
 */
export async function runImport(
  project: ContentProject,
  items: AsyncIterable<ImportItem>,
  options: ImportOptions,
): Promise<Tally> {
  const content = readContent(project.content);
  const kept = new KeptContent(project.cacheDir, project.today);
  const { collection } = await kept.build(content);
  kept.save();
  const known = registryOf(content);
  const { forAll, newEntries } = settleForAll(options.given, known);
  const ids = content.files.incidents.flatMap(({ path: name }) =>
    name.endsWith('.md') ? idOfFile(name) : [],
  );
  const importer = new Importer({
    folder: project.content.name,
    own: await kept.own(content),
    registry: registryOf(withFiles(content, project.content.name, newEntries)),
    titles: [...(collection?.incidents ?? [])].map(([id, { title }]) => [title, id] as const),
    ids,
    today: project.today,
  });
  const list = new ImportedList(project.content);
  const run = new Run(project, { importer, forAll, newEntries, list }, options);
  try {
    for await (const item of items) await run.take(item);
  } finally {
    await run.end();
  }
  return run.tally;
}
