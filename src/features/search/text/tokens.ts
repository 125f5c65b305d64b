import { foldLetters, spellingsOf } from './letters.ts';

/** A word of a text or of a query, as both are taken apart. */
export interface Token {
  /** Its place in the text. */
  start: number;
  end: number;
  /** What it is found by, lower case and without marks: as written first, then other ways to write it. */
  forms: readonly string[];
  /** Words within it that it is found by as well, such as "config" in "partition.config"; never digits alone. */
  parts: readonly string[];
  /** Whether it is written with signs or digits, so that nothing like it can be meant: 1.24.3, us-east-1, C#. */
  isExact: boolean;
  /** Whether a hyphen joins it to the token before it. */
  isJoined: boolean;
}

/** Scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]+/gu;

/** A stretch without blanks, brackets, quotation marks or signs that end a clause; a comma counts between digits only. */
const stretch = /(?:[^\s"“”„«»‘`(){}[\]<>|*,;!?…—–•・、。「」『』，；：！？\p{C}]|(?<=\d),(?=\d))+/gu;

/** Longer stretches are no words of anybody: they are cut. */
const longest = 80;

const word = /^[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*['’]?$/u;
const hyphen = /[-‐‑]/;
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
const hasDigit = (text: string): boolean => /\p{N}/u.test(text);

/** "operator's" is found as "operator", "let's" as "lets" and "let". */
const withoutApostrophes = (text: string): string => text.replace(/['’]s?$/, '').replaceAll(/['’]/g, '');

type Place = Pick<Token, 'start' | 'end'>;

const plainToken = (text: string, place: Place, isJoined = false): Token => ({
  ...place,
  forms: spellingsOf(withoutApostrophes(text)),
  parts: [],
  isExact: hasDigit(text),
  isJoined,
});

/** The written forms in one: without its signs, unless that would run two numbers together. */
function joinedForm(folded: string): string[] {
  if (/\p{N}[^\p{L}\p{N}]+\p{N}/u.test(folded)) return [];
  const joined = folded.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return joined.length > 1 && joined !== folded ? [joined] : [];
}

/** A token that is found as it is written: a version, a path, a name with signs. */
function exactToken(text: string, place: Place): Token {
  const folded = foldLetters(text);
  // C++ without its signs is another language.
  const joined = /[+#]$/.test(folded) || folded.startsWith('.') ? [] : joinedForm(folded);
  const pieces = folded.split(/[^\p{L}\p{M}\p{N}]+/u);
  const parts = pieces.filter((part) => part.length > 1 && hasLetter(part));
  return {
    ...place,
    forms: [folded, ...joined],
    parts: [...new Set(parts.length === 1 && joined.includes(parts[0] ?? '') ? [] : parts)],
    isExact: true,
    isJoined: false,
  };
}

/** The words of a stretch of hyphens and letters, each in its place. */
function hyphenated(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const part of text.split(hyphen)) {
    const place = { start: start + at, end: start + at + part.length };
    if (part !== '') tokens.push(plainToken(part, place, tokens.length > 0));
    at += part.length + 1;
  }
  return tokens;
}

/** The words of a stretch in a script without blanks. */
function segmented(text: string, start: number, language: string): Token[] {
  const segments = new Intl.Segmenter(scriptLanguage(text, language), { granularity: 'word' }).segment(text);
  return [...segments]
    .filter(({ isWordLike = false }) => isWordLike)
    .map(({ segment, index }) =>
      plainToken(segment, { start: start + index, end: start + index + segment.length }),
    );
}

/** The language whose words a text without blanks is taken apart into; Han alone may be Chinese or Japanese. */
function scriptLanguage(text: string, language: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return /^(?:ja|zh)\b/.test(language) ? language : 'zh';
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  if (/\p{Script=Lao}/u.test(text)) return 'lo';
  return /\p{Script=Khmer}/u.test(text) ? 'km' : 'my';
}

/** A stretch without the signs around it: a point is kept in .NET, signs are in C++ and C#. */
function trimmed(text: string): { text: string; offset: number } {
  const runs = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return { text: '', offset: 0 };
  const offset = text[first.index - 1] === '.' && /^\p{L}/u.test(first[0]) ? first.index - 1 : first.index;
  const end = last.index + last[0].length;
  const signs = /\p{L}$/u.test(last[0]) ? (/^(?:\+\+|#)/.exec(text.slice(end))?.[0] ?? '') : '';
  return { text: text.slice(offset, end) + signs, offset };
}

const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const lettersAndVersion = /^(\p{L}{2,}?)(v?\d+(?:\.\d+)+)$/u;
const version = /^v\d+(?:[.\-+]\w+)+$/i;

/** The tokens of a stretch in a script with blanks. */
function tokensOf(raw: string, from: number): Token[] {
  const cut = trimmed(raw.slice(0, longest));
  const start = from + cut.offset;
  const place = { start, end: start + cut.text.length };
  const text = cut.text.replace(/^[a-z][a-z+.-]*:\/\//i, '').replace(/\/$/, '');
  if (text === '') return [];
  if (word.test(text)) return [plainToken(text, place)];
  if (thousands.test(text))
    return tokensOf(text.replaceAll(',', ''), start).map((token) => ({ ...token, ...place }));
  const named = lettersAndVersion.exec(text);
  if (named) {
    const middle = start + (named[1]?.length ?? 0);
    return [
      plainToken(named[1] ?? '', { start, end: middle }),
      exactToken((named[2] ?? '').replace(/^v/i, ''), { start: middle, end: place.end }),
    ];
  }
  if (version.test(text)) return [exactToken(text.slice(1), place)];
  const parts = text.split(hyphen);
  const isOfWords = parts.every((part) => word.test(part) && !hasDigit(part));
  return parts.length > 1 && isOfWords ? hyphenated(text, start) : [exactToken(text, place)];
}

/** Takes a text apart into what it is searched by. */
export type Tokenize = (text: string) => Token[];

/** The tokens of a stretch, as if a text began with it. */
function tokensOfStretch(raw: string, language: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const run of raw.matchAll(unspaced)) {
    if (run.index > at) tokens.push(...tokensOf(raw.slice(at, run.index), at));
    tokens.push(...segmented(run[0], run.index, language));
    at = run.index + run[0].length;
  }
  return at < raw.length ? [...tokens, ...tokensOf(raw.slice(at), at)] : tokens;
}

/** Most stretches of a collection occur again and again: this many are remembered. */
const mostRemembered = 100_000;

/**
 * Takes texts of a language apart, write-ups and queries alike. Words that a hyphen joins are words of their own; what
 * has signs or digits in it stays whole. Never throws, whatever the text.
 */
export function tokenizer(language: string): Tokenize {
  const remembered = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens: Token[] = [];
    for (const { 0: raw, index } of text.matchAll(stretch)) {
      let known = remembered.get(raw);
      if (!known) {
        known = tokensOfStretch(raw, language);
        if (remembered.size < mostRemembered) remembered.set(raw, known);
      }
      for (const { start, end, forms, parts, isExact, isJoined } of known)
        tokens.push({ start: start + index, end: end + index, forms, parts, isExact, isJoined });
    }
    return tokens;
  };
}
