import { parseSource } from '../collection/parse-source.ts';
import { foldText } from '../format/fold-text.ts';
import type { NewFile } from '../new/new-files.ts';
import { readNamed, unknownNamed } from '../new/named.ts';
import { ownersOfAll } from '../new/owners.ts';
import { toSlug } from '../new/slug.ts';
import type { OwnSettings } from '../own/own-settings.ts';
import { hasErrors, type Problem } from '../problem.ts';
import type { Registry } from '../registry/registry.ts';
import { checkAmongOthers } from '../rules/check-incident.ts';
import type { Draft } from './draft.ts';
import { asked, guessed, taken, type Note } from './note.ts';
import type { UnknownService } from './unknown-services.ts';
import { withoutEnd } from './without-end.ts';
import { ownKeys } from './own-keys.ts';
import { recordText, type SettledDraft } from './record-text.ts';

/** What a collection knows that a new record must fit in with. */
export interface KnownCollection {
  /** Name of the content folder, as messages print it. */
  folder: string;
  registry: Registry;
  /** What the team has of its own. */
  own: OwnSettings;
  /** Ids of records by their titles. */
  titles: Iterable<readonly [title: string, id: string]>;
  ids: Iterable<string>;
  today: string | undefined;
}

/** What is said for all records that do not say it themselves; ids. */
export interface ForAll {
  services: readonly string[];
  organization: string | undefined;
  /** Nobody has said the services: one was taken that stands for all. */
  isAssumed: boolean;
}

/** A record that passes every rule, or what is missing for one. */
export type Imported = { notes: Note[]; unknownServices: UnknownService[] } & (
  | { ok: true; id: string; file: NewFile }
  | { ok: false; id: string | undefined }
);
/** The same while it is being made, with the notes apart. */
type Result = { ok: true; id: string; file: NewFile } | { ok: false; id: string | undefined };

/** Where a draft comes from. */
interface Place {
  /** As messages print it. */
  place: string;
  /** The id that it got in an earlier run, which it keeps for ever. */
  formerId: string | undefined;
  /** The day on which its record first came in. */
  added: string | undefined;
}

type Written = Pick<Place, 'added'> & { id: string };

const maxTitle = 110;
const maxId = 80;
const maxReference = 24;
const none = new Map<string, never>();

const problemNote = ({ line, rule, message, write }: Problem): Note =>
  asked(
    'check',
    `${rule}: ${message}${write === undefined ? '' : ` write: ${write}`} (line ${line} of the record)`,
  );

/** Turns drafts into records, one at a time, each checked as `check` would and different from all others. */
export class Importer {
  readonly #known: KnownCollection;
  readonly #titles = new Map<string, string>();
  readonly #ids: Map<string, string>;

  constructor(known: KnownCollection) {
    this.#known = known;
    for (const [title, id] of known.titles) this.#titles.set(foldText(title), id);
    this.#ids = new Map([...known.ids].map((id) => [id, `${known.folder}/incidents/${id}.md`]));
  }

  toRecord(draft: Draft, forAll: ForAll, place: Place): Imported {
    const notes = [...draft.notes];
    const unknownServices: UnknownService[] = [];
    const services = this.#services(draft, forAll, notes, unknownServices);
    return { ...this.#settled(draft, services, forAll, place, notes), notes, unknownServices };
  }

  #settled(
    draft: Draft,
    services: string[],
    forAll: ForAll,
    { place, formerId, added }: Place,
    notes: Note[],
  ): Result {
    const { day } = draft;
    const title =
      draft.title === undefined || day === undefined
        ? undefined
        : this.#freeTitle(draft, day, formerId, notes);
    if (services.length === 0)
      notes.push(
        asked(
          'service',
          `Nothing names the service that failed. write: --services with the id or name of one in ${this.#known.folder}/services`,
        ),
      );
    if (draft.title === undefined) notes.push(asked('title', 'It has no title.'));
    if (day === undefined || title === undefined || services.length === 0)
      return { ok: false, id: undefined };
    const id = formerId ?? this.#freeId(draft, day);
    const other = formerId === undefined ? this.#ids.get(id) : undefined;
    if (other !== undefined) {
      notes.push(
        asked(
          'id',
          `It would become ${id}, which is that of ${other} too. write: another title for one of them`,
        ),
      );
      return { ok: false, id };
    }
    const owners = ownersOfAll(services, day, { services: this.#known.registry.services, newServices: [] });
    const organization =
      owners.length === 1 ? undefined : (this.#organization(draft, notes) ?? forAll.organization);
    const own = ownKeys(draft, this.#known.own, notes);
    const settled: SettledDraft = { ...draft, title, day, services, organization, own };
    const result = this.#checked(settled, { id, added }, notes);
    if (result.ok) {
      this.#ids.set(id, place);
      this.#titles.set(foldText(title), id);
    }
    return result;
  }

  #checked(draft: SettledDraft, at: Written, notes: Note[]): Result {
    const { id } = at;
    const { file, problems } = this.#try(draft, at);
    const isOfTimes = problems.some(
      ({ rule, severity }) =>
        severity === 'error' && (rule === 'end-before-start' || rule === 'in-the-future'),
    );
    const tries =
      isOfTimes && Object.keys(draft.times).length > 0 ? this.#try({ ...draft, times: {} }, at) : undefined;
    if (tries && !hasErrors(tries.problems)) {
      notes.push(...problems.filter(({ severity }) => severity === 'error').map(problemNote));
      return { ok: true, id, file: tries.file };
    }
    notes.push(...problems.filter(({ severity }) => severity !== 'hint').map(problemNote));
    return hasErrors(problems) ? { ok: false, id } : { ok: true, id, file };
  }

  #try(draft: SettledDraft, { id, added }: Written): { file: NewFile; problems: Problem[] } {
    const { folder, registry, today } = this.#known;
    const file = { path: `incidents/${id}.md`, text: recordText(draft, added) };
    const path = `${folder}/${file.path}`;
    const parsed = parseSource(
      {
        kind: 'incidents',
        file: { path, bytes: new TextEncoder().encode(file.text) },
      },
      this.#known.own,
    );
    const problems = [...parsed.problems];
    if (parsed.kind === 'incidents' && parsed.incident)
      problems.push(
        ...checkAmongOthers(
          parsed.incident,
          { registry, incidents: none, incidentIds: this.#ids, titles: none, today, findAlike: () => [] },
          parsed.excepted,
        ),
      );
    return { file, problems };
  }

  #services(draft: Draft, forAll: ForAll, notes: Note[], unknown: UnknownService[]): string[] {
    const { services } = this.#known.registry;
    const ids = draft.services.flatMap((name) => {
      const read = readNamed('service', services, name);
      if (read?.ok) {
        notes.push(taken('service', `${read.value}, from "${name}"`));
        return read.value;
      }
      const fault =
        read?.fault ?? unknownNamed(name, { what: 'service', entries: services, howToCreate: '' });
      const meant = fault.meant === undefined ? '' : ` Did you mean "${fault.meant}"?`;
      notes.push(asked('service', `${fault.message}${meant}`));
      if (!read) unknown.push({ name, meant: fault.meant });
      return [];
    });
    if (ids.length > 0 || forAll.services.length === 0) return [...new Set(ids)];
    const names = forAll.services.join(', ');
    notes.push(
      forAll.isAssumed
        ? guessed('service', `${names}, which stands for all: no service that is known is named`)
        : taken('service', `${names}, as --services says`),
    );
    return [...forAll.services];
  }

  #organization({ organization }: Draft, notes: Note[]): string | undefined {
    if (organization === undefined) return undefined;
    const read = readNamed('organization', this.#known.registry.organizations, organization);
    if (read?.ok) return read.value;
    notes.push(
      asked('organization', `No organization is known by the name "${organization}". write: --organization`),
    );
    return undefined;
  }

  #freeTitle(
    { title = '', reference }: Draft,
    day: string,
    formerId: string | undefined,
    notes: Note[],
  ): string {
    const mine = (one: string): boolean => {
      const holder = this.#titles.get(foldText(one));
      return holder === undefined || holder === formerId;
    };
    if (mine(title)) return title;
    const withEnd = (end: string): string => `${title.slice(0, maxTitle - end.length - 3)} (${end})`;
    const dated = withEnd(day);
    const free =
      mine(dated) || reference === undefined ? dated : withEnd(`${day}, ${reference.slice(0, 40)}`);
    notes.push(
      guessed('title', `"${free}", for ${this.#titles.get(foldText(title)) ?? ''} has the same title`),
    );
    return free;
  }

  /** The id, with what the tool calls the record where the title alone gives that of another one. */
  #freeId({ title, reference }: Draft, day: string): string {
    const id = `${day}-${toSlug(title ?? '') || 'incident'}`;
    if (!this.#ids.has(id) || reference === undefined) return id;
    return withoutEnd(
      `${withoutEnd(id.slice(0, maxId - maxReference - 1), /-/)}-${toSlug(reference).slice(0, maxReference)}`,
      /-/,
    );
  }
}
