import type { Facets } from '../state/facets.ts';
import type { FilterKey } from '../state/filters.ts';
import { withFilter, type SearchState } from '../state/search-state.ts';
import type { Meaning, Reader } from './part.ts';
import {
  deeds,
  ending,
  groupNouns,
  noticing,
  observers,
  outcomes,
  subjects,
  type SaidWord,
} from './said-words.ts';

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Any of some phrases; the longest first, so that "the press" is not read as "the". */
const anyOf = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escape(phrase).replaceAll(' ', String.raw`\s+`))
    .join('|');

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ');

const begin = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const pattern = (text: string): RegExp => new RegExp(begin + text + end, 'gu');

/** The word of a list that has a phrase. */
const wordFor = <Word extends string>(list: Readonly<Record<Word, readonly string[]>>, said: string) =>
  (Object.entries(list) as [Word, readonly string[]][]).find(([, phrases]) =>
    phrases.includes(plain(said)),
  )?.[0];

const withAll = (state: SearchState, words: readonly SaidWord[]): SearchState =>
  words.reduce((search, [key, word]) => withFilter(search, key, word, true), state);

const narrowing = (words: readonly SaidWord[], kept = ''): Meaning => ({
  narrow: (state) => withAll(state, words),
  words: kept,
});

/** What of the collection goes by an id or a name, in the order of some filters. */
function findNamed(said: string, { labels }: Facets, keys: readonly FilterKey[]): SaidWord | undefined {
  const wanted = plain(said);
  for (const key of keys)
    for (const [id, label] of Object.entries(labels[key]))
      if (id === wanted || plain(label) === wanted) return [key, id];
  return undefined;
}

/** Whose it was: an organization before a service of its name. */
const owners = ['organization', 'service'] as const;

/** How it came about. */
const causes = ['cause', 'mechanism', 'layer'] as const;

/** Whether the collection has a word of a filter. */
const isKnown = (facets: Facets, [key, word]: SaidWord): boolean => Object.hasOwn(facets.labels[key], word);

const groups = `(?:${anyOf(groupNouns)})`;
/** Up to three words; a name has no more of them in a query. */
const name = String.raw`\p{L}[\p{L}\p{N}&.'-]*(?:\s+\p{L}[\p{L}\p{N}&.'-]*){0,2}?`;

const longName = name.replace(/\?$/, '');

const did = anyOf(Object.values(deeds).flat());

/** A word of a cause by what people call it, its label or its id. */
function causeMeantBy(said: string, facets: Facets): SaidWord | undefined {
  const word = Object.hasOwn(subjects, plain(said)) ? subjects[plain(said)] : undefined;
  return word && isKnown(facets, word) ? word : findNamed(said, facets, causes);
}

const meantBy = (said: string, facets: Facets): SaidWord | undefined =>
  causeMeantBy(said, facets) ?? findNamed(said, facets, owners);

/** The longest beginning of some words that means something: "at amazon web services in 2021". */
function readLongest(
  { 0: all, groups: { said = '' } = {} }: RegExpExecArray,
  meaningOf: (said: string) => SaidWord | undefined,
): Meaning | undefined {
  const ends = [...said.matchAll(/\s+|$/g)].map(({ index }) => index).reverse();
  for (const at of ends) {
    const beginning = said.slice(0, at);
    const word = meaningOf(beginning);
    if (word) return { ...narrowing([word], beginning), length: all.length - said.length + at };
  }
  return undefined;
}

const tried = (deed: string, results: readonly string[], facets: Facets): Meaning | undefined => {
  const action = wordFor(deeds, deed);
  const known = results.filter((result) => isKnown(facets, ['result', result]));
  // A failover that failed is a word of its own among the failure modes.
  if (action === undefined || action === 'failover' || known.length === 0) return undefined;
  return narrowing(
    [['action', action], ...known.map((result): SaidWord => ['result', result])],
    `${deed} failed`,
  );
};

/** Filters over words: who noticed, what ended it, what was tried in vain, how it began, and whose it was. */
export const wordReaders: readonly Reader[] = [
  {
    pattern: pattern(
      `(?:first\\s+)?(?:${anyOf(noticing)})\\s+(?:first\\s+)?by\\s+(?<who>${anyOf(Object.values(observers).flat())})`,
    ),
    read: ({ groups: { who = '' } = {} }) => {
      const word = wordFor(observers, who);
      return word && narrowing([['detected', word]]);
    },
  },
  {
    pattern: pattern(`(?:${anyOf(ending)})\\s+(?:by|with)\\s+(?:an?\\s+)?(?<deed>${did})`),
    read: ({ groups: { deed = '' } = {} }) => {
      const word = wordFor(deeds, deed);
      return word && narrowing([['endedBy', word]]);
    },
  },
  ...outcomes.map(([results, said]): Reader => ({
    pattern: pattern(`(?:the\\s+)?(?<deed>${did})\\s+(?:${anyOf(said)})`),
    read: ({ groups: { deed = '' } = {} }, facets) => tried(plain(deed), results, facets),
  })),
  {
    pattern: pattern(`failed\\s+(?<deed>rollbacks?|restarts?)`),
    read: ({ groups: { deed = '' } = {} }, facets) => tried(deed, ['none', 'worse'], facets),
  },
  {
    pattern: pattern(`expired\\s+(?:tls\\s+|ssl\\s+)?cert(?:ificate)?s?`),
    read: ([said], facets) => {
      const words: SaidWord[] = [
        ['cause', 'limit-or-expiry'],
        ['mechanism', 'certificate-or-auth-failure'],
      ];
      return words.every((word) => isKnown(facets, word)) ? narrowing(words, said) : undefined;
    },
  },
  {
    pattern: pattern(
      `(?:caused|triggered|started|set off)\\s+by\\s+(?:an?\\s+|the\\s+)?(?<said>${longName})`,
    ),
    read: (match, facets) => readLongest(match, (said) => causeMeantBy(said, facets)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}&.'-])(?<what>${name})\\s+${groups}${end}`, 'gu'),
    read: ({ groups: { what = '' } = {} }, facets) => {
      const words = what.split(/\s+/);
      // "which dns outages": the words before those that are known stay words.
      for (const at of words.keys()) {
        const said = words.slice(at).join(' ');
        const word = meantBy(said, facets);
        if (word) return narrowing([word], words.join(' '));
      }
      return undefined;
    },
  },
  {
    pattern: pattern(`(?:at|of|by|within)\\s+(?<said>${longName})`),
    read: (match, facets) => readLongest(match, (said) => findNamed(said, facets, owners)),
  },
];
