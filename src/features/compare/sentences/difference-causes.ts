import type { CauseWord } from '../../../../schemas/record.ts';
import { formatList } from '../../../core/format/places.ts';
import { causeParts, type WeighedPart } from '../../../core/record/cause-parts.ts';
import { capitalised, groupsOf, groupSubject, subjectOf, type Sides } from './difference-sides.ts';

/** Whether nobody says a word in so many words, or not everybody does. */
const isDoubtful = ({ status }: CauseWord): boolean => status === 'inferred' || status === 'disputed';

const phraseOf = ({ phrase, label }: CauseWord): string => phrase ?? label;

/** The words of a part by incident; `undefined` where any of them says nothing, for then nothing is said of it. */
function wordsOf({ records }: Sides, part: WeighedPart | 'factors'): CauseWord[][] | undefined {
  const lists = records.map(({ cause, response }) =>
    (part === 'factors' ? response.factors : cause[part]).filter(({ phrase }) => phrase !== null),
  );
  return lists.every((list) => list.length > 0) ? lists : undefined;
}

const mostNamed = 4;

/** A phrase with how it stands: `doubt` where someone inferred or disputes it. */
interface Phrase {
  text: string;
  doubt?: string;
}

const own = (word: CauseWord): Phrase => ({
  text: phraseOf(word),
  doubt: isDoubtful(word) ? word.status : undefined,
});

/** "a, b (inferred) and 2 more". */
function phrases(all: readonly Phrase[]): string {
  const texts = all.map(({ text, doubt }) => (doubt === undefined ? text : `${text} (${doubt})`));
  if (texts.length <= mostNamed) return formatList(texts);
  return formatList([...texts.slice(0, mostNamed - 1), `${texts.length - mostNamed + 1} more`]);
}

/** The triggers: one clause for each group that began alike. */
export function triggerSentence(sides: Sides): string | undefined {
  const lists = wordsOf(sides, 'trigger');
  if (!lists) return undefined;
  const groups = groupsOf(lists.map((words) => phrases(words.map((word) => own(word)))));
  const [only] = groups;
  const { first, again } = causeParts.trigger.verb;
  if (groups.length === 1 && only) return `${capitalised(sides.all)} ${first} ${only.text}.`;
  const clauses = groups.map(
    ({ text, members }, index) => `${groupSubject(sides, members)} ${index === 0 ? first : again} ${text}`,
  );
  return `${capitalised(clauses.join('; '))}.`;
}

interface Shared {
  common: Phrase[];
  /** By incident, what it has beside the common words. */
  rest: Phrase[][];
}

/** A word that these incidents have, with for whom it is in doubt where it is not for all of them. */
function sharedPhrase(
  sides: Sides,
  lists: readonly (readonly CauseWord[])[],
  members: readonly number[],
  word: CauseWord,
): Phrase {
  const doubtful = members.flatMap((index) => {
    const found = lists[index]?.find(({ is }) => is === word.is);
    return found && isDoubtful(found) ? [{ index, status: found.status }] : [];
  });
  const [first] = doubtful;
  if (!first) return { text: phraseOf(word) };
  const isAll = doubtful.length === members.length;
  const whose = subjectOf(
    sides,
    doubtful.map(({ index }) => index),
  );
  return { text: phraseOf(word), doubt: isAll ? first.status : `${first.status} for ${whose}` };
}

/** What all have, and what each has besides. */
function sharedOf(sides: Sides, lists: readonly (readonly CauseWord[])[]): Shared {
  const all = lists.map((_, index) => index);
  const everywhere = ({ is }: CauseWord): boolean =>
    lists.every((list) => list.some((word) => word.is === is));
  return {
    common: (lists[0] ?? []).filter(everywhere).map((word) => sharedPhrase(sides, lists, all, word)),
    rest: lists.map((list) => list.filter((word) => !everywhere(word)).map((word) => own(word))),
  };
}

/** Failure modes or failed layers: what all share, then what each has besides. */
export function sharedSentence(sides: Sides, part: 'mechanisms' | 'layers'): string | undefined {
  const lists = wordsOf(sides, part);
  if (!lists) return undefined;
  const { common, rest } = sharedOf(sides, lists);
  const { first, again } = causeParts[part].verb;
  const extras = sides.isPair
    ? rest.flatMap((words, index) => (words.length === 0 ? [] : [{ name: sides.names[index] ?? '', words }]))
    : [];
  if (common.length > 0) {
    const also = extras.map(({ name, words }) => `${name} also ${again} ${phrases(words)}`);
    return `${[`${capitalised(sides.all)} ${first} ${phrases(common)}`, ...also].join('; ')}.`;
  }
  if (!sides.isPair) return oftenSentence(sides, lists, part);
  const clauses = extras.map(
    ({ name, words }, index) => `${name} ${index === 0 ? first : again} ${phrases(words)}`,
  );
  return `${capitalised(clauses.join('; '))}.`;
}

/** Of three or more that share nothing throughout: the word that most of them have. */
function oftenSentence(
  sides: Sides,
  lists: readonly (readonly CauseWord[])[],
  part: 'mechanisms' | 'layers',
): string | undefined {
  const words = [...new Map(lists.flat().map((word) => [word.is, word])).values()];
  const [often] = words
    .map((word) => ({
      word,
      members: lists.flatMap((list, index) => (list.some(({ is }) => is === word.is) ? [index] : [])),
    }))
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length);
  if (!often) return undefined;
  return `${capitalised(subjectOf(sides, often.members))} ${causeParts[part].verb.first} ${phrases([sharedPhrase(sides, lists, often.members, often.word)])}.`;
}

/** What helped or hindered; every word is a clause of its own. */
export function responseSentence(sides: Sides): string | undefined {
  const lists = wordsOf(sides, 'factors');
  if (!lists) return undefined;
  const { common, rest } = sharedOf(sides, lists);
  if (!sides.isPair) return common.length === 0 ? undefined : `In ${sides.all}, ${phrases(common)}.`;
  const clauses = rest.flatMap((words, index) =>
    words.length === 0 ? [] : [`in ${sides.names[index] ?? ''}, ${phrases(words)}`],
  );
  const all = [...(common.length > 0 ? [`in both, ${phrases(common)}`] : []), ...clauses];
  return `${capitalised(all.join('; '))}.`;
}
