import { indexWords } from '../../src/features/search/text/index-words.ts';
import { OpenIndex } from '../../src/features/search/text/open-index.ts';
import { vocabularyPhrases } from '../../src/features/search/text/vocabulary-phrases.ts';
import { writeIndex } from '../../src/features/search/text/word-index.ts';

interface Options {
  language?: string;
  /** Length from which on another file is begun. */
  longest?: number;
  /** Told of each file that is fetched. */
  onFetch?: (file: number) => void;
}

/** An index of incidents by their text; what stands before a "|" is their title. */
export function openIndexOf(
  texts: Readonly<Record<string, string>>,
  { language = 'en', longest = 1_000_000, onFetch }: Options = {},
): OpenIndex {
  const incidents = Object.entries(texts).map(([id, content]) => {
    const [title = '', text] = content.includes('|') ? content.split('|') : ['', content];
    return {
      id,
      fields: [
        { text: title, weight: 10, isList: false },
        { text: text ?? '', weight: 1, isList: false },
      ],
    };
  });
  const { head, files } = writeIndex(
    indexWords(incidents, { language, phrases: vocabularyPhrases }),
    longest,
  );
  return new OpenIndex({ language, bundles: [{ folder: '', ...head }] }, (_folder, file) => {
    onFetch?.(file);
    return Promise.resolve(files[file]!);
  });
}
