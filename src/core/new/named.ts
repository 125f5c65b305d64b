import { searchedNames } from '../registry/names.ts';
import type { Organization, Service } from '../registry/registry.ts';
import { foldText } from '../format/fold-text.ts';
import { suggest } from '../suggest.ts';
import { faulty, parsed, type Parsed } from '../inexact/written.ts';
import type { Fault } from '../problem.ts';

type Entries = ReadonlyMap<string, Service | Organization>;

const spelt = (text: string): string => foldText(text).replace(/[\s_-]+/g, ' ');

/** Ids of the entries that go by a name: their id, any name or a misspelling, in any case. */
export function findNamed(entries: Entries, written: string): string[] {
  const id = written.trim().toLowerCase();
  if (entries.has(id)) return [id];
  return [...entries.values()]
    .filter((entry) => [entry.id, ...searchedNames(entry)].some((name) => spelt(name) === spelt(written)))
    .map((entry) => entry.id);
}

/** The id of the entry nearest to what was written, by any of its names. */
export function suggestNamed(entries: Entries, written: string): string | undefined {
  const idByName = new Map(
    [...entries.values()].flatMap((entry) =>
      [entry.id, ...searchedNames(entry)].map((name) => [name.toLowerCase(), entry.id] as const),
    ),
  );
  const near = suggest(written, idByName.keys());
  return near === undefined ? undefined : idByName.get(near);
}

/** The one entry that goes by a name; else what is wrong with the name. `undefined` where nothing goes by it. */
export function readNamed(what: string, entries: Entries, written: string): Parsed<string> | undefined {
  const [id, ...others] = findNamed(entries, written);
  if (id === undefined) return undefined;
  if (others.length > 0)
    return faulty(`Several ${what}s go by the name "${written}".`, `one of ${[id, ...others].join(', ')}`);
  return parsed(id);
}

/** What goes by names, and how a new one can be made. */
interface Kind {
  what: string;
  entries: Entries;
  howToCreate: string;
}

/** Says that nothing goes by a name, and what was probably meant. */
export function unknownNamed(written: string, { what, entries, howToCreate }: Kind): Fault {
  return {
    message: `No ${what} is known by the name "${written}".`,
    allowed: `the name, a former name or the id of a known ${what}; ${howToCreate}`,
    meant: suggestNamed(entries, written) ?? suggest(written, entries.keys()),
  };
}
