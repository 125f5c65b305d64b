/** Words of a sentence without case and marks. */
const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/);

/** Sentences of at least so many words that stand in more than one text, with the names of the texts. */
export function repeatedSentences(texts: readonly (readonly [string, string])[], leastWords: number): string[] {
  const seen = new Map<string, Set<string>>();
  for (const [name, text] of texts)
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      if (words.length < leastWords) continue;
      const key = words.join(' ');
      seen.set(key, (seen.get(key) ?? new Set()).add(name));
    }
  return [...seen].filter(([, names]) => names.size > 1).map(([sentence, names]) => `${[...names].join(', ')}: ${sentence}`);
}
