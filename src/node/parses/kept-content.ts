import { hash } from 'node:crypto';
import path from 'node:path';
import type { SiteSettings } from '../../../schemas/registry.ts';
import type { Built } from '../../core/collection/collection.ts';
import { completeCollection } from '../../core/collection/complete-collection.ts';
import type { ParsedSite } from '../../core/collection/parsed.ts';
import { contextOf, toParts, type Kept, type Parts } from '../../core/collection/parts.ts';
import { sourcesOf, type Source } from '../../core/collection/sources.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { nothingOwn, ownKeyOf, type OwnSettings } from '../../core/own/own-settings.ts';
import type { Problem } from '../../core/problem.ts';
import type { ContentFile, ContentFiles } from '../../core/reading/content-file.ts';
import type { RuleContext } from '../../core/rules/rule-context.ts';
import { parserDigest } from '../engine-digest.ts';
import { decode } from './encoded.ts';
import { ParseCache, type Entry } from './parse-cache.ts';
import { Answers, NotedContext } from './questions.ts';

/** One source with what it was parsed to. */
interface Read {
  source: Source;
  key: string;
  entry: Entry;
}

const digestOf = ({ path: name, bytes }: ContentFile): string => `${name} ${hash('sha256', bytes)}`;

/** What tells a source from any other, and from itself with another byte, or where incidents are read otherwise. */
function keyOf({ kind, file, claims }: Source, own: OwnSettings): string {
  const set = kind === 'incidents' ? ownKeyOf(own) : '';
  return [
    kind,
    digestOf(file),
    ...(claims ? [digestOf(claims)] : []),
    ...(set === '' ? [] : [hash('sha256', set)]),
  ].join(' ');
}

/** The keys of all that rules may ask for by its id, such as "services aws-s3". */
function keysById(read: readonly Read[]): Map<string, string> {
  const named = read.flatMap(({ key, entry: { atHand } }): [string, string][] => {
    if (atHand.kind === 'incidents') return atHand.other ? [[`incidents ${atHand.id}`, key]] : [];
    // Also one with a fault: what names it names something.
    return atHand.kind === 'leads' || atHand.kind === 'site' ? [] : [[`${atHand.kind} ${atHand.id}`, key]];
  });
  return new Map(named);
}

type ById<Value> = ReadonlyMap<string, Value>;

const incidentOf = (entry: Entry): [string, Entry][] =>
  entry.atHand.kind === 'incidents' ? [[entry.atHand.id, entry]] : [];

const loadRules = () => import('../../core/rules/check-incident.ts');

/**
 * Builds collections, and parses and checks only what was not parsed and checked before, in this run or an earlier one.
 * The code for both is loaded where there is something to do: a run that finds all as it was knows neither YAML nor
 * Markdown.
 */
export class KeptContent {
  readonly #cache: ParseCache;
  #parser: typeof import('./parse-all.ts') | undefined;

  readonly #today: string | undefined;

  /**
   * @param cacheDir of the project.
   * @param today the day on which the check is made, YYYY-MM-DD; left out where no day can be in the future.
   */
  constructor(cacheDir: string, today?: string) {
    this.#today = today;
    this.#cache = new ParseCache(path.join(cacheDir, 'parses'), parserDigest());
  }

  /**
   * The collection of these files and what is wrong with them.
   *
   * @param isTold which of the problems count.
   */
  async build(content: ContentFiles, isTold?: (problem: Problem) => boolean): Promise<Built> {
    // Whoever reads the collection may find a block damaged, and cannot wait then.
    await this.#loadParser();
    return this.#complete(content, isTold);
  }

  /** The settings of the site alone, which are known long before all files are read; `undefined` where they are wrong. */
  async settings(content: ContentFiles): Promise<SiteSettings | undefined> {
    return (await this.#site(content))?.site?.settings;
  }

  /** What the team has of its own, as far as its settings are right. */
  async own(content: ContentFiles): Promise<OwnSettings> {
    return (await this.#site(content))?.own ?? nothingOwn;
  }

  async #site({ site }: ContentFiles): Promise<ParsedSite | undefined> {
    const [read] = site ? await this.#parse([{ kind: 'site', file: site }], nothingOwn) : [];
    return read?.entry.atHand.kind === 'site' ? read.entry.atHand : undefined;
  }

  /** What is wrong with these files. */
  async check(content: ContentFiles): Promise<Pick<Built, 'problems' | 'counts'>> {
    const { problems, counts } = await this.#complete(content);
    return { problems, counts };
  }

  /** Keeps what this run has learnt for the next one. What it learns after that, it keeps to itself. */
  save(): void {
    this.#cache.save();
  }

  async #loadParser() {
    return (this.#parser ??= await import('./parse-all.ts'));
  }

  async #complete(content: ContentFiles, isTold?: (problem: Problem) => boolean): Promise<Built> {
    const { sources, ...folder } = sourcesOf(content);
    const own = await this.own(content);
    const read = await this.#parse(sources, own);
    const parts = toParts(
      read.map((one) => this.#keep(one, own)),
      folder,
    );
    const context = { ...contextOf(parts), today: this.#today };
    const checked = await this.#check(parts, context, read);
    const ofValues = await this.#checkValues(parts, context);
    const all = { ...parts, problems: [...parts.problems, ...ofValues] };
    return completeCollection(all, context, ({ id }) => checked.get(id)?.outcome?.problems ?? [], isTold);
  }

  async #parse(sources: readonly Source[], own: OwnSettings): Promise<Read[]> {
    const keys = new Map(sources.map((source) => [source, keyOf(source, own)]));
    const unknown = sources.filter((source) => !this.#cache.get(keys.get(source) ?? ''));
    if (unknown.length > 0) {
      const { parseAll } = await this.#loadParser();
      await parseAll(unknown, own, (source, parsed) => this.#cache.put(keys.get(source) ?? '', parsed));
    }
    return [...keys].flatMap(([source, key]) => {
      const entry = this.#cache.get(key);
      return entry ? [{ source, key, entry }] : [];
    });
  }

  #keep({ source, key, entry }: Read, own: OwnSettings): Kept {
    const { atHand } = entry;
    if (atHand.kind !== 'incidents') return atHand;
    const digests = { files: key, facts: entry.facts };
    return { ...atHand, digests, read: () => this.#readIncident(source, own, entry) };
  }

  #readIncident(source: Source, own: OwnSettings, { blocks }: Entry): Incident {
    let again: unknown[] | undefined;
    return decode((index) => {
      const block = blocks[index];
      const value = block && this.#cache.read(block);
      if (value !== undefined) return value;
      again ??= this.#parser?.parseAgain(source, own);
      return again?.[index];
    });
  }

  /** Runs the rules about single values over the incidents whose shape is wrong: there are never many of them. */
  async #checkValues({ partial }: Parts, context: RuleContext): Promise<Problem[]> {
    if (partial.length === 0) return [];
    const { checkValues } = await loadRules();
    return partial.flatMap((incident) => checkValues(incident, context));
  }

  /** Runs the rules over the incidents of which one has asked something that has another answer now. */
  async #check({ incidents }: Parts, context: RuleContext, read: readonly Read[]): Promise<ById<Entry>> {
    const entries = new Map(read.flatMap(({ entry }) => incidentOf(entry)));
    const answers = new Answers(context, keysById(read));
    const open = [...incidents.values()].filter(({ id, other }) => {
      const outcome = entries.get(id)?.outcome;
      return outcome?.told !== answers.digestOf(outcome?.asked ?? [], other);
    });
    if (open.length === 0) return entries;
    const [{ checkAmongOthers }] = await Promise.all([loadRules(), this.#loadParser()]);
    const noted = new NotedContext(context);
    for (const { id, other, excepted, read: readWhole } of open) {
      const problems = checkAmongOthers(readWhole(), noted.context, excepted);
      const asked = noted.takeQuestions();
      const entry = entries.get(id);
      if (entry) this.#cache.setOutcome(entry, { asked, told: answers.digestOf(asked, other), problems });
    }
    return entries;
  }
}
