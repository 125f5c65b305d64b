import { synonymGroups } from '../../search/index.ts';
import { exportFields } from '../document.ts';
import type { Engine } from '../engine.ts';
import type { ExportField, FieldType } from '../field.ts';
import { labelsFile, mostBytes, numbered, toJsonFile, toJsonLine } from '../json.ts';
import { loadScript } from './load-script.ts';

/** Languages that a stemmer is known for, by their tag. */
const stemmers: Readonly<Record<string, string>> = {
  ...{ ar: 'arabic', da: 'danish', de: 'light_german', el: 'greek', en: 'english', es: 'light_spanish' },
  ...{ fi: 'finnish', fr: 'light_french', hi: 'hindi', hu: 'hungarian', id: 'indonesian' },
  ...{ it: 'light_italian', nl: 'dutch', no: 'norwegian', pt: 'light_portuguese', ro: 'romanian' },
  ...{ ru: 'russian', sv: 'swedish', tr: 'turkish' },
};

const analyzed = { type: 'text', analyzer: 'words', search_analyzer: 'asked_words' } as const;
const stored = { type: 'keyword', index: false, doc_values: false } as const;

const mappings = {
  text: analyzed,
  texts: analyzed,
  word: { type: 'keyword' },
  words: { type: 'keyword' },
  note: stored,
  day: { type: 'date', format: 'strict_date' },
  integer: { type: 'long' },
  boolean: { type: 'boolean' },
} as const satisfies Record<FieldType, object>;

const propertyOf = ({ name, type }: ExportField) => [name, mappings[type]] as const;

/** A comma divides the words of a rule, and "=>" its sides. */
const escapeRule = (phrase: string): string => phrase.replaceAll(/[\\,]|=>/g, String.raw`\$&`);

/** The index as it is made: how words are taken apart, other words for them, and the type of every field. */
export function luceneIndex(language: string) {
  const stemmer = stemmers[language.split('-')[0] ?? ''];
  const plain = ['lowercase', 'asciifolding', 'possessive'];
  const ending = stemmer === undefined ? [] : ['endings'];
  const words = { type: 'custom' as const, char_filter: ['signs'], tokenizer: 'standard' };
  return {
    settings: {
      analysis: {
        char_filter: {
          signs: {
            type: 'mapping' as const,
            mappings: ['C++ => cpp', 'c++ => cpp', 'C# => csharp', 'c# => csharp'],
          },
        },
        filter: {
          possessive: { type: 'stemmer' as const, language: 'possessive_english' },
          ...(stemmer === undefined ? {} : { endings: { type: 'stemmer' as const, language: stemmer } }),
          synonyms: {
            type: 'synonym_graph' as const,
            synonyms: synonymGroups.map((group) => group.map(escapeRule).join(', ')),
          },
        },
        analyzer: {
          words: { ...words, filter: [...plain, ...ending] },
          asked_words: { ...words, filter: [...plain, 'synonyms', ...ending] },
        },
      },
    },
    mappings: { dynamic: 'strict' as const, properties: Object.fromEntries(exportFields.map(propertyOf)) },
  };
}

/** A search for words with the weights of the site, as an example. */
export const luceneSearch = {
  query: {
    multi_match: {
      query: 'expired certificate',
      type: 'most_fields' as const,
      fields: exportFields.flatMap(({ name, weight }) => (weight === undefined ? [] : [`${name}^${weight}`])),
    },
  },
  sort: ['_score', { date: 'desc' as const }],
};

const script = (label: string): string =>
  loadScript({
    label,
    url: 'http://localhost:9200',
    header: 'Authorization: $AUTH',
    body: `
send -X PUT "$URL/$INDEX" -H 'Content-Type: application/json' --data-binary @index.json
for file in documents-*.ndjson; do
  send -X POST "$URL/$INDEX/_bulk?filter_path=errors,items.*.error" \\
    -H 'Content-Type: application/x-ndjson' --data-binary "@$file"
  case $answer in
    *'"errors":true'*) echo "$file: $answer" >&2; exit 1 ;;
  esac
done
send "$URL/$INDEX/_refresh"
`,
  });

/** OpenSearch and Elasticsearch, whose indexes are made and filled alike. */
export const lucene = (label: string): Engine => ({
  label,
  documents: {
    nameOf: numbered('ndjson'),
    most: mostBytes,
    linesOf: (document) => `${JSON.stringify({ index: { _id: document.id } })}\n${toJsonLine(document)}`,
  },
  filesOf: (written) => ({
    'index.json': toJsonFile(luceneIndex(written.language)),
    'search.json': toJsonFile(luceneSearch),
    'load.sh': script(label),
    ...labelsFile(written),
  }),
  load: 'URL=http://localhost:9200 sh load.sh',
});
