import {
  commonWords,
  groupNouns,
  searchedWeights,
  stopWords,
  type SearchedPart,
} from '../../search/index.ts';
import { exportFields } from '../document.ts';
import type { FieldType } from '../field.ts';

/** A name of a field or a word of ours as SQL writes it: some are words of SQL as well. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const types = {
  ...{ text: 'text', texts: 'text[]', word: 'text', words: 'text[]', note: 'text' },
  ...{ day: 'date', integer: 'bigint', boolean: 'boolean' },
} as const satisfies Record<FieldType, string>;

type Weight = 'A' | 'B' | 'C' | 'D';

/**
 * A vector knows four weights, and the search of the site more: so there are two. The write-up comes first, since its
 * words are counted by their first places.
 */
const vectors: Record<'search' | 'mentions', readonly (readonly [Weight, readonly SearchedPart[]])[]> = {
  search: [
    ['D', ['text']],
    ['A', ['title']],
    ['B', ['names']],
    ['C', ['cause', 'labels']],
  ],
  mentions: [
    ['A', ['summary']],
    ['B', ['affected']],
    ['C', ['definitions', 'sources']],
  ],
};

/** Words of the id count like names: what it says besides the day is what people call the incident. */
const idWords = `setweight(hindsight.terms(substr("id", 12)), 'B')`;

const vectorSql = (name: keyof typeof vectors): string =>
  [
    ...vectors[name].flatMap(([weight, parts]) =>
      parts.map((part) => `setweight(hindsight.terms(${quoteName(part)}), '${weight}')`),
    ),
    ...(name === 'search' ? [idWords] : []),
  ].join('\n    || ');

/** How much it counts that a query, one for each weight, is found in a vector, part by part. */
const weightSql = (name: keyof typeof vectors): string[] =>
  vectors[name].map(([weight, parts]) => {
    const found = `${name} @@ asked.${weight.toLowerCase()}`;
    const worth = Math.max(...parts.map((part) => searchedWeights[part]));
    return parts.includes('text')
      ? `CASE WHEN ${found} THEN ${worth} * ln(1 + hindsight.times(${name}, asked.query)) / ln(2) ELSE 0 END`
      : `CASE WHEN ${found} THEN ${worth} ELSE 0 END`;
  });

/** How much an incident has of a query: the sum over all its parts. */
export const weightOfSql = `
CREATE FUNCTION hindsight.weight_of(search tsvector, mentions tsvector, asked hindsight.alternative)
RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ${[...weightSql('search'), ...weightSql('mentions')].join('\n    + ')}
$$;
`;

const wordList = (name: string, words: Iterable<string>): string => `
CREATE FUNCTION hindsight.${name}() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY[${[...words].map(quoteText).join(', ')}]
$$;
`;

const columns = exportFields.map(
  ({ name, type }) => `  ${quoteName(name)} ${types[type]}${name === 'id' ? ' PRIMARY KEY' : ''}`,
);

const facets = exportFields
  .filter(({ type }) => type === 'words')
  .map(({ name }) => `hindsight.named(${quoteText(name)}, ${quoteName(name)})`)
  .join('\n    || ');

const comments = exportFields.map(
  ({ name, description }) =>
    `COMMENT ON COLUMN hindsight.incidents.${quoteName(name)} IS ${quoteText(description)};`,
);

/** The tables that the files are loaded into. */
export const tablesSql = `
-- Words that say nothing about which incident is meant, words that are said of any, and what several are called.
${wordList('stop_words', stopWords)}${wordList('common_words', commonWords)}${wordList('group_nouns', groupNouns)}
-- The values of a filter with its name before each.
CREATE FUNCTION hindsight.named(field text, values_of text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(field || ':' || value), '{}') FROM unnest(values_of) AS value
$$;

CREATE TABLE hindsight.incidents (
${columns.join(',\n')},
  -- The values of all filters, such as "services:aws", so that one index serves them: facets @> '{services:aws}'.
  "facets" text[] GENERATED ALWAYS AS (
    ${facets}
  ) STORED,
  -- Its words: the write-up D, the title A, names B, the cause and the labels of its words C.
  "search" tsvector GENERATED ALWAYS AS (
    ${vectorSql('search')}
  ) STORED,
  -- Words that count less: the summary A, names of what suffered B, definitions and sources C.
  "mentions" tsvector GENERATED ALWAYS AS (
    ${vectorSql('mentions')}
  ) STORED
);
${comments.join('\n')}

-- What the values of filters are called.
CREATE TABLE hindsight.labels (field text, value text, label text, PRIMARY KEY (field, value));
-- Words and phrases that people use for one another, by the number of their group.
CREATE TABLE hindsight.synonym_groups (number integer, phrase text);
-- Words that stand together and are one: written apart, with hyphens or run together, they are found alike.
CREATE TABLE hindsight.phrases (
  phrase text PRIMARY KEY,
  key text GENERATED ALWAYS AS (hindsight.key(phrase)) STORED,
  joined text GENERATED ALWAYS AS (hindsight.joined(phrase)) STORED
);
-- Phrases that say filters. "use" says where they do: "whole" anywhere, "subject" before "outages" and after "caused
-- by", "owner" before "outages" and after "at". "words" are looked for as words besides.
CREATE TABLE hindsight.meanings (place integer, use text, phrase text, wanted text[], words text);
`;

/** What follows from the documents once they are loaded, and the indexes. */
export const afterSql = String.raw`
CREATE INDEX ON hindsight.incidents USING gin (search);
CREATE INDEX ON hindsight.incidents USING gin (mentions);
CREATE INDEX ON hindsight.incidents USING gin (facets);
CREATE INDEX ON hindsight.incidents ("date");
CREATE INDEX ON hindsight.meanings (phrase);

-- Words that hyphens join somewhere are one as well.
INSERT INTO hindsight.phrases (phrase)
  SELECT DISTINCT replace(lower(parts[1]), '-', ' ')
  FROM hindsight.incidents, regexp_matches(
    concat_ws(' ', ${exportFields
      .filter(({ weight }) => weight !== undefined)
      .map(({ name, type }) =>
        type === 'texts' ? `array_to_string(${quoteName(name)}, ' . ')` : quoteName(name),
      )
      .join(', ')}),
    '(?<![\w-])([[:alpha:]]+(?:-[[:alpha:]]+){1,3})(?![\w-])', 'g') AS parts
  UNION SELECT phrase FROM hindsight.synonym_groups WHERE hindsight.plain(phrase) ~ ' '
  ON CONFLICT DO NOTHING;
CREATE INDEX ON hindsight.phrases (key);
CREATE INDEX ON hindsight.phrases (joined);

CREATE TABLE hindsight.synonyms AS
  SELECT DISTINCT key, phraseto_tsquery('hindsight.words', other.phrase) AS query
  FROM hindsight.synonym_groups AS own JOIN hindsight.synonym_groups AS other USING (number),
    unnest(ARRAY[hindsight.key(own.phrase), hindsight.joined(own.phrase)]) AS key
  WHERE hindsight.key(own.phrase) <> hindsight.key(other.phrase);
CREATE INDEX ON hindsight.synonyms (key);

-- Every word that is searched, without its ending.
CREATE TABLE hindsight.lexemes AS
  SELECT word AS lexeme, ndoc AS incidents FROM ts_stat('SELECT search FROM hindsight.incidents');
CREATE UNIQUE INDEX ON hindsight.lexemes (lexeme);
ANALYZE hindsight.incidents, hindsight.phrases, hindsight.synonyms, hindsight.lexemes, hindsight.meanings;
`;
