import { synonymGroups } from '../../search/index.ts';
import { exportFields } from '../document.ts';
import type { Engine } from '../engine.ts';
import type { ExportField, FieldType } from '../field.ts';
import { labelsFile, mostBytes, numbered, toJsonFile, toJsonLine } from '../json.ts';
import { loadScript } from './load-script.ts';

const types = {
  text: { type: 'string' },
  texts: { type: 'string[]' },
  word: { type: 'string', facet: true },
  words: { type: 'string[]', facet: true },
  note: { type: 'string', index: false },
  day: { type: 'string', facet: true, sort: true },
  integer: { type: 'int64', facet: true, sort: true },
  boolean: { type: 'bool', facet: true },
} as const satisfies Record<FieldType, object>;

const fieldOf = ({ name, type, weight }: ExportField) => ({
  name,
  ...types[type],
  optional: true,
  ...(weight === undefined ? {} : { stem: true }),
});

/** The collection as it is made. Its documents have the `id` that every one of Typesense has. */
export const typesenseCollection = (language: string) => ({
  name: 'incidents',
  fields: exportFields
    .filter(({ name }) => name !== 'id')
    .map(fieldOf)
    .map((field) => ('stem' in field ? { ...field, locale: language.split('-')[0] } : field)),
  // "retry-storm" is two words, and C# is not C.
  token_separators: ['-', '/', ':', '_'],
  symbols_to_index: ['#', '+'],
  synonym_sets: ['incidents'],
});

/** Words and phrases for one another, each group in all directions. */
export const typesenseSynonyms = {
  items: synonymGroups.map((group, index) => ({ id: `group-${index}`, synonyms: [...group] })),
};

const weights = exportFields.flatMap(({ name, weight }) => (weight === undefined ? [] : [{ name, weight }]));
const least = Math.min(...weights.map(({ weight }) => weight));

/** A search with the weights of the site, which are whole numbers here, as an example. */
export const typesenseSearch = {
  q: 'expired certificate',
  query_by: weights.map(({ name }) => name).join(','),
  query_by_weights: weights.map(({ weight }) => Math.round(weight / least)).join(','),
  sort_by: '_text_match:desc,date:desc',
};

const script = loadScript({
  label: 'Typesense 30 or newer',
  url: 'http://localhost:8108',
  header: 'X-TYPESENSE-API-KEY: $AUTH',
  body: `
send -X PUT "$URL/synonym_sets/$INDEX" -H 'Content-Type: application/json' --data-binary @synonyms.json
sed "s/\\"incidents\\"/\\"$INDEX\\"/" schema.json |
  send -X POST "$URL/collections" -H 'Content-Type: application/json' --data-binary @-
for file in documents-*.jsonl; do
  send -X POST "$URL/collections/$INDEX/documents/import?action=create" \\
    -H 'Content-Type: text/plain' --data-binary "@$file"
  case $answer in
    *'"success":false'*) echo "$file: $answer" >&2; exit 1 ;;
  esac
done
`,
});

export const typesense: Engine = {
  label: 'Typesense',
  documents: { nameOf: numbered('jsonl'), most: mostBytes, linesOf: toJsonLine },
  filesOf: (written) => ({
    'schema.json': toJsonFile(typesenseCollection(written.language)),
    'synonyms.json': toJsonFile(typesenseSynonyms),
    'search.json': toJsonFile(typesenseSearch),
    'load.sh': script,
    ...labelsFile(written),
  }),
  load: 'URL=http://localhost:8108 AUTH=<key> sh load.sh',
};
