import type { Passage } from '../../../core/markdown/passages.ts';
import { nearWords } from '../text/near-words.ts';
import type { OpenIndex } from '../text/open-index.ts';
import { queryUnits, type Unit } from '../text/query-units.ts';
import { commonWords, stopWords } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';

/** A stretch of text, marked where it is one of the words that were looked for. */
interface Piece {
  text: string;
  isMarked: boolean;
}

/** A sentence that an incident was found by, and the section it stands in. */
export interface Excerpt {
  anchor: string;
  heading: string;
  pieces: Piece[];
}

/** At most so many of an incident. */
const most = 2;

/** A longer sentence is cut around what is marked in it. */
const longest = 220;

/** What a word that is said of any incident is worth. */
const commonWorth = 0.1;

/** What a unit of a query looks like in a text, each with how much it says. */
type Wanted = ReadonlyMap<string, number>;

function wantedOf(unit: Unit, index: OpenIndex): Wanted {
  const { stem } = index;
  const wanted = new Map<string, number>();
  const weight = commonWords.has(unit.forms[0] ?? '') ? commonWorth : 1;
  const want = (words: readonly string[], worth: number): void => {
    for (const word of words) if (!wanted.has(stem(word))) wanted.set(stem(word), weight * worth);
  };
  want(unit.forms, 1);
  want(
    unit.forms.flatMap((form) => index.synonymsOf(form)),
    0.6,
  );
  want(
    unit.words.filter((word) => !stopWords.has(word)),
    0.4,
  );
  if (!unit.isExact && !unit.forms.some((form) => index.formsOf(form).length > 0))
    want(nearWords(unit.forms[0] ?? '', index.words()), 0.6);
  return wanted;
}

interface Mark {
  start: number;
  end: number;
}

interface Judged {
  passage: Passage;
  sentence: Mark;
  marks: Mark[];
  /** By unit how well it is met. */
  met: number[];
}

/** The sentences of a text, by their places. */
function sentencesOf(text: string): Mark[] {
  const sentences: Mark[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/(?<=[.!?。！？])\s+|(?<=[。！？])(?=\S)/gu)) {
    sentences.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** What is met of a unit by the token at a place, alone or with those after it. */
function meets(
  tokens: readonly Token[],
  at: number,
  wanted: Wanted,
  index: OpenIndex,
): (Mark & { worth: number }) | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const compound = index.compounds.at(tokens, at);
  const joined = compound && wanted.get(index.stem(compound.forms[0]));
  if (compound && joined !== undefined)
    return {
      start: token.start,
      end: tokens[at + compound.words.length - 1]?.end ?? token.end,
      worth: joined,
    };
  for (const form of [...token.forms, ...token.parts]) {
    const worth = wanted.get(index.stem(form));
    if (worth !== undefined) return { start: token.start, end: token.end, worth };
  }
  return undefined;
}

function judge(passage: Passage, wanted: readonly Wanted[], index: OpenIndex): Judged[] {
  return sentencesOf(passage.text).flatMap((sentence): Judged[] => {
    const tokens = index.tokenize(passage.text.slice(sentence.start, sentence.end));
    const met = wanted.map(() => 0);
    const marks: Mark[] = [];
    for (const [unit, words] of wanted.entries())
      for (const at of tokens.keys()) {
        const found = meets(tokens, at, words, index);
        if (!found) continue;
        met[unit] = Math.max(met[unit] ?? 0, found.worth);
        marks.push({ start: sentence.start + found.start, end: sentence.start + found.end });
      }
    return marks.length === 0 ? [] : [{ passage, sentence, marks, met }];
  });
}

/** What a sentence adds to those that are shown already. */
const gainOf = ({ met }: Judged, shown: readonly Judged[]): number =>
  met.reduce(
    (sum, worth, unit) => sum + Math.max(0, worth - Math.max(0, ...shown.map((one) => one.met[unit] ?? 0))),
    0,
  );

/** Marks in their order, those that touch as one. */
function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}

/** The part of a sentence that is shown: around its first mark where it is long, cut between words. */
function shownPart(text: string, { start, end }: Mark, first: Mark): Mark {
  if (end - start <= longest) return { start, end };
  const from = Math.max(start, first.start - longest / 3);
  const to = Math.min(end, from + longest);
  const cutFrom = from === start ? start : text.indexOf(' ', from) + 1;
  const cutTo = to === end ? end : text.lastIndexOf(' ', to);
  return { start: Math.min(cutFrom, first.start), end: Math.max(cutTo, first.end) };
}

function toExcerpt({ passage, sentence, marks }: Judged): Excerpt {
  const { text } = passage;
  const all = merged(marks);
  const [first = sentence] = all;
  const part = shownPart(text, sentence, first);
  const pieces: Piece[] = part.start > sentence.start ? [{ text: '… ', isMarked: false }] : [];
  let at = part.start;
  for (const mark of all.filter(({ start, end }) => start >= part.start && end <= part.end)) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), isMarked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), isMarked: true });
    at = mark.end;
  }
  if (at < part.end) pieces.push({ text: text.slice(at, part.end), isMarked: false });
  if (part.end < sentence.end) pieces.push({ text: ' …', isMarked: false });
  return { anchor: passage.anchor, heading: passage.heading, pieces };
}

/**
 * Why an incident was found: up to two of its sentences with most of what a query asks for, the earlier first where they
 * say as much. The second has something that the first has not. None where only names were found.
 */
export function excerptsOf(passages: readonly Passage[], query: string, index: OpenIndex): Excerpt[] {
  const wanted = queryUnits(query, index).map((unit) => wantedOf(unit, index));
  const judged = passages.flatMap((passage) => judge(passage, wanted, index));
  const shown: Judged[] = [];
  while (shown.length < most) {
    let best: Judged | undefined;
    for (const one of judged) if (gainOf(one, shown) > (best ? gainOf(best, shown) : 0)) best = one;
    if (!best) break;
    shown.push(best);
  }
  return shown.map(toExcerpt);
}
