import { hash } from 'node:crypto';
import type { OtherIncident } from '../../core/rules/other-incident.ts';
import type { RuleContext } from '../../core/rules/rule-context.ts';

/*
 * What the rules have found in an incident among the others stays true until something that they had asked about the
 * others has another answer. So it is noted what they ask, as texts: "services aws-s3" for an entry of a registry,
 * "alike" for the records that are like this one, "*" where they look at a whole list.
 */

const everything = '*';
const alike = 'alike';
const today = 'today';

/** Notes what is asked of a map. */
class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>;
  readonly #name: string;
  readonly #note: (question: string) => void;

  constructor(map: ReadonlyMap<string, Value>, name: string, note: (question: string) => void) {
    this.#map = map;
    this.#name = name;
    this.#note = note;
  }

  get(key: string): Value | undefined {
    this.#note(`${this.#name} ${key}`);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    this.#note(`${this.#name} ${key}`);
    return this.#map.has(key);
  }

  #whole(): ReadonlyMap<string, Value> {
    this.#note(everything);
    return this.#map;
  }

  get size(): number {
    return this.#whole().size;
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<Value> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(callback: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#whole().forEach(callback);
  }
}

/** A context that notes what it is asked. */
export class NotedContext {
  readonly context: RuleContext;
  readonly #asked = new Set<string>();

  constructor(context: RuleContext) {
    const { registry, incidents, incidentIds, titles, findAlike } = context;
    const note = (question: string): void => {
      this.#asked.add(question);
    };
    const noted = <Value>(map: ReadonlyMap<string, Value>, name: string) => new NotedMap(map, name, note);
    this.context = {
      registry: {
        services: noted(registry.services, 'services'),
        organizations: noted(registry.organizations, 'organizations'),
        counters: noted(registry.counters, 'counters'),
        // Who asks for one of these has asked for it among those without a fault.
        faulty: registry.faulty ?? new Set(),
      },
      incidents: noted(incidents, 'incidents'),
      incidentIds: noted(new Map([...incidentIds.keys()].map((id) => [id, id])), 'ids'),
      titles: noted(titles, 'titles'),
      get today() {
        note(today);
        return context.today;
      },
      findAlike: (incident) => {
        note(alike);
        return findAlike(incident);
      },
    };
  }

  /** What was asked since this was called last, in order. */
  takeQuestions(): string[] {
    const asked = [...this.#asked].sort();
    this.#asked.clear();
    return asked;
  }
}

/** Answers questions about a collection. An answer is any text that differs whenever what was told would differ. */
export class Answers {
  readonly #context: RuleContext;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #everything: string;

  /** @param keys of the files of entries and incidents, such as "services aws-s3", by which these are told apart. */
  constructor(context: RuleContext, keys: ReadonlyMap<string, string>) {
    this.#context = context;
    this.#keys = keys;
    const ids = [...context.incidentIds.keys()].sort();
    this.#everything = hash('sha256', JSON.stringify([[...keys].sort(), ids]));
  }

  /** A digest of the answers that an incident is told to its questions. */
  digestOf(questions: readonly string[], incident: OtherIncident): string {
    return hash('sha256', questions.map((question) => this.#answer(question, incident)).join('\n'), 'base64');
  }

  #answer(question: string, incident: OtherIncident): string {
    if (question === everything) return this.#everything;
    if (question === alike) return this.#alike(incident);
    if (question === today) return this.#context.today ?? '';
    const space = question.indexOf(' ');
    const [list, key] = [question.slice(0, space), question.slice(space + 1)];
    if (list === 'ids') return String(this.#context.incidentIds.has(key));
    if (list === 'titles') return JSON.stringify(this.#context.titles.get(key));
    return this.#keys.get(question) ?? '';
  }

  #alike(incident: OtherIncident): string {
    const found = this.#context.findAlike(incident);
    return JSON.stringify(found.map(({ other, reason, what }) => [other.id, reason, what]));
  }
}
