import { stopWords, synonymGroups } from '../../search/index.ts';
import { exportFields } from '../document.ts';
import type { Engine } from '../engine.ts';
import type { ExportField } from '../field.ts';
import { labelsFile, mostBytes, numbered, toJsonFile, toJsonLine } from '../json.ts';
import { loadScript } from './load-script.ts';

const namesOf = (isMeant: (field: ExportField) => boolean): string[] =>
  exportFields.filter(isMeant).map(({ name }) => name);

/** Meilisearch looks for other words for phrases that are not longer, whatever the others are. */
const mostWords = 3;

/** Other words for each phrase: an association of Meilisearch goes one way. */
function mutualSynonyms(): Record<string, string[]> {
  const others = new Map<string, Set<string>>();
  for (const group of synonymGroups)
    for (const phrase of group.filter((words) => words.split(' ').length <= mostWords))
      others.set(
        phrase,
        new Set([...(others.get(phrase) ?? []), ...group.filter((other) => other !== phrase)]),
      );
  return Object.fromEntries([...others].map(([phrase, found]) => [phrase, [...found]]));
}

/** The settings of the index; fields that are searched stand in the order of their weights. */
export const meilisearchSettings = () => ({
  searchableAttributes: namesOf(({ weight }) => weight !== undefined),
  filterableAttributes: namesOf(({ type }) => !['text', 'texts', 'note'].includes(type)),
  sortableAttributes: namesOf(({ isSorted = false }) => isSorted),
  // What decides unless told otherwise, and of incidents that fit alike the newest.
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'date:desc'],
  stopWords: [...stopWords],
  synonyms: mutualSynonyms(),
});

/** A search as an example. */
export const meilisearchSearch = {
  q: 'expired certificate',
  facets: namesOf(({ type }) => type === 'words'),
  limit: 20,
};

const script = loadScript({
  label: 'Meilisearch',
  url: 'http://localhost:7700',
  header: 'Authorization: Bearer $AUTH',
  body: `
# What is sent is put in a queue: waits until it is done.
await() {
  task=$(printf '%s' "$answer" | sed -n 's/.*"taskUid":\\([0-9]*\\).*/\\1/p')
  while :; do
    send "$URL/tasks/$task"
    case $answer in
      *'"status":"succeeded"'*) return ;;
      *'"status":"failed"'* | *'"status":"canceled"'*) echo "$answer" >&2; exit 1 ;;
    esac
    sleep 1
  done
}

send -X POST "$URL/indexes" -H 'Content-Type: application/json' \\
  --data-binary "{\\"uid\\":\\"$INDEX\\",\\"primaryKey\\":\\"id\\"}"
await
send -X PATCH "$URL/indexes/$INDEX/settings" -H 'Content-Type: application/json' \\
  --data-binary @settings.json
await
for file in documents-*.ndjson; do
  send -X POST "$URL/indexes/$INDEX/documents" -H 'Content-Type: application/x-ndjson' \\
    --data-binary "@$file"
  await
done
`,
});

export const meilisearch: Engine = {
  label: 'Meilisearch',
  documents: { nameOf: numbered('ndjson'), most: mostBytes, linesOf: toJsonLine },
  filesOf: (written) => ({
    'settings.json': toJsonFile(meilisearchSettings()),
    'search.json': toJsonFile(meilisearchSearch),
    'load.sh': script,
    ...labelsFile(written),
  }),
  load: 'URL=http://localhost:7700 AUTH=<key> sh load.sh',
};
