import { readNamed } from '../../core/new/named.ts';
import { toSourceIds } from '../../core/new/source-ids.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { addedLine, emptyDraft, type Draft } from './draft.ts';
import { entryText } from './simple-fields.ts';

/** What an address may fill in. Longer than this nothing is that can be right; the rest is cut off. */
const longest = { title: 300, date: 40, organization: 200, source: 2_000, kind: 40 } as const;
type Given = Record<keyof typeof longest, string>;

function givenIn(query: string): Given {
  const given = new URLSearchParams(query);
  const entries = Object.entries(longest).map(([key, length]) => [
    key,
    (given.get(key) ?? '').trim().slice(0, length),
  ]);
  return Object.fromEntries(entries) as Given;
}

type Names = Pick<Registry, 'organizations' | 'services'>;

const idOf = (what: string, entries: Names['organizations'] | Names['services'], name: string) => {
  const read = readNamed(what, entries, name);
  return read?.ok ? read.value : undefined;
};

/** The fields that say who was hit: the one service of an organization stands for it, others are for the writer to choose. */
function whoWasHit(
  name: string,
  { organizations, services }: Names,
): { organization?: string; services?: string[] } {
  if (name === '') return {};
  const organization = idOf('organization', organizations, name);
  const service = organization === undefined ? idOf('service', services, name) : undefined;
  if (service !== undefined) return { services: [service] };
  const own = [...services.values()].filter(({ fields }) => fields.organization === organization);
  return {
    organization: organization ?? name,
    ...(own.length === 1 && own[0] ? { services: [own[0].id] } : {}),
  };
}

/** The source; in its long form where its kind is known, with its title left for the writer to read. */
function sourcesOf({ source, kind }: Given): (string | object)[] {
  if (source === '') return [];
  return kind === '' ? [source] : [{ id: toSourceIds([source])[0], kind, title: '', url: source }];
}

const line = (field: string, value: string | readonly (string | object)[]): string =>
  value.length === 0 ? `${field}:` : entryText(field, value);

/**
 * The draft that an address asks for, such as that of a link to write up what is known. Whatever it says stays text,
 * and what is not right is a problem of the draft like any other.
 *
 * @param query of the address, from "?" on.
 * @param today YYYY-MM-DD, the day on which the record is added.
 * @returns `undefined` where it fills in nothing.
 */
export function prefilledDraft(query: string, names: Names, today: string): Draft | undefined {
  const given = givenIn(query);
  if (Object.values(given).every((text) => text === '')) return undefined;
  const { organization, services = [] } = whoWasHit(given.organization, names);
  const lines = [
    line('title', given.title),
    line('date', given.date),
    ...(organization === undefined ? [] : [line('organization', organization)]),
    line('services', services),
    'cause:',
    line('sources', sourcesOf(given)),
    addedLine(today),
  ];
  return { ...emptyDraft(today), frontMatter: lines.join('\n') };
}
