/** Words that say nothing about which incident is meant; the index has most of them in every write-up. */
const stopWords = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its ' +
    'made make not of on or our so than that the their them then there these they this to up was we were what ' +
    'when where which while who why will with without would you your'
  ).split(' '),
);

/** At most this many words of a query are looked for one by one. */
const mostWords = 12;

/** The words of a query, lower case, each once, in their order; the stop words only where there is nothing else. */
export function queryWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .split(/[\s"“”,;:!?()]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !stopWords.has(word));
  return [...new Set(telling.length === 0 ? words : telling)].slice(0, mostWords);
}
