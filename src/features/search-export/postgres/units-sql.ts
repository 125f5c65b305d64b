import { matchShare as share } from '../../search/index.ts';

/** A query taken apart into what it asks for, and what may be found in the place of each. */
export const unitsSql = String.raw`
-- The words of a query in their order. "stretch" numbers what was written without a blank; such a stretch is "exact"
-- where it is found only as it is written: us-east-1, rp_filter.
CREATE TYPE hindsight.typed_word AS (word text, stretch integer, is_exact boolean);

CREATE FUNCTION hindsight.typed_words(asked text) RETURNS SETOF hindsight.typed_word
LANGUAGE sql STABLE AS $$
  SELECT word, number::integer, plain ~ ' ' AND (plain ~ '\d' OR stretch !~ '^[^\w]*\w+(?:-\w+)+[^\w]*$')
  FROM regexp_split_to_table(asked, '\s+') WITH ORDINALITY AS stretches(stretch, number),
    hindsight.plain(stretch) AS plain,
    unnest(string_to_array(plain, ' ')) WITH ORDINALITY AS words(word, place)
  WHERE word <> '' ORDER BY number, place LIMIT 60
$$;

-- One thing that a query asks for: a word, or several that are one. "joined" is a word of the index that it makes when
-- it is run together, where the incidents have that.
CREATE TYPE hindsight.unit AS (phrase text, joined text, is_exact boolean);

-- How many words from a place on are one: the longest phrase, or a stretch that was written as one.
CREATE FUNCTION hindsight.phrase_size(typed hindsight.typed_word[], place integer) RETURNS integer
LANGUAGE sql STABLE AS $$
  SELECT coalesce(max(size), 1) FROM generate_series(2, 4) AS size,
    LATERAL (SELECT string_agg(word, ' ') AS phrase FROM unnest(typed[place:place + size - 1])) AS words
  WHERE place + size - 1 <= cardinality(typed) AND (
    EXISTS (SELECT FROM hindsight.phrases WHERE key = hindsight.key(words.phrase))
    OR (typed[place].stretch = typed[place + size - 1].stretch
      AND typed[place].stretch IS DISTINCT FROM typed[place + size].stretch))
$$;

-- How many words from a place on the incidents have as one: "whats app".
CREATE FUNCTION hindsight.joined_size(typed hindsight.typed_word[], place integer) RETURNS integer
LANGUAGE sql STABLE AS $$
  SELECT coalesce(max(size), 1) FROM generate_series(2, 3) AS size,
    LATERAL (SELECT array_agg(word) AS list FROM unnest(typed[place:place + size - 1])) AS words,
    hindsight.joined(array_to_string(list, ' ')) AS joined
  WHERE place + size - 1 <= cardinality(typed) AND length(joined) > 3 AND NOT list <@ hindsight.stop_words()
    AND EXISTS (SELECT FROM hindsight.lexemes WHERE lexeme = joined)
$$;

-- What a query asks for, in its order; words that say nothing only where there is nothing else.
CREATE FUNCTION hindsight.units(asked text) RETURNS SETOF hindsight.unit
LANGUAGE plpgsql STABLE ROWS 8 AS $$
DECLARE
  typed constant hindsight.typed_word[] := ARRAY(SELECT words FROM hindsight.typed_words(asked) AS words);
  is_told constant boolean := EXISTS (SELECT FROM unnest(typed) WHERE word <> ALL (hindsight.stop_words()));
  place integer := 1;
  size integer;
  made hindsight.unit;
BEGIN
  WHILE place <= cardinality(typed) LOOP
    size := hindsight.phrase_size(typed, place);
    IF size = 1 THEN size := hindsight.joined_size(typed, place); END IF;
    made.phrase := (SELECT string_agg(word, ' ') FROM unnest(typed[place:place + size - 1]));
    made.joined := CASE WHEN size > 1 THEN hindsight.joined(made.phrase) END;
    made.is_exact := typed[place].is_exact;
    IF size = 1 THEN
      -- Words that are typed as one: "retrystorm".
      SELECT phrases.phrase, hindsight.stem(made.phrase) INTO made.phrase, made.joined
        FROM hindsight.phrases WHERE phrases.joined IN (made.phrase, hindsight.stem(made.phrase)) LIMIT 1;
      IF NOT FOUND THEN made.phrase := typed[place].word; END IF;
    END IF;
    IF size > 1 OR NOT is_told OR made.phrase <> ALL (hindsight.stop_words()) THEN RETURN NEXT made; END IF;
    place := place + size;
  END LOOP;
END
$$;

-- What may be found in the place of a unit, and how much that counts beside the unit itself.
CREATE TYPE hindsight.way AS (share real, query tsquery);

-- The words of a phrase where they stand apart, each in any way: all of them, or where no incident has all, any.
CREATE FUNCTION hindsight.apart(asked hindsight.unit) RETURNS SETOF hindsight.way
LANGUAGE plpgsql STABLE ROWS 1 AS $$
DECLARE
  ways constant text[] := ARRAY(SELECT (
      SELECT '(' || string_agg('(' || query || ')', '|') || ')' FROM (
        SELECT plainto_tsquery('hindsight.words', word)::text
        UNION SELECT synonyms.query::text FROM hindsight.synonyms WHERE key = hindsight.key(word)
      ) AS other(query))
    FROM unnest(string_to_array(asked.phrase, ' ')) AS word WHERE word <> ALL (hindsight.stop_words()));
  together constant tsquery := array_to_string(ways, '&')::tsquery;
  is_written constant boolean := EXISTS (SELECT FROM hindsight.incidents
    WHERE search @@ phraseto_tsquery('hindsight.words', asked.phrase) OR search @@ hindsight.lexeme(asked.joined));
BEGIN
  IF asked.is_exact OR cardinality(ways) < 2 THEN RETURN; END IF;
  RETURN NEXT ROW(CASE WHEN is_written THEN ${share.apartBeside} ELSE ${share.apart} END, together)::hindsight.way;
  IF NOT is_written AND NOT EXISTS (SELECT FROM hindsight.incidents WHERE search @@ together) THEN
    RETURN NEXT ROW(${share.single} / cardinality(ways), array_to_string(ways, '|')::tsquery)::hindsight.way;
  END IF;
END
$$;

-- A query for a word without its ending, whatever stands in it.
CREATE FUNCTION hindsight.lexeme(word text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''')::tsquery
$$;

-- Everything that may be found in the place of a unit: itself, other words for the same, its words apart, and for a word
-- that nobody wrote those that differ by a slip.
CREATE FUNCTION hindsight.ways(asked hindsight.unit) RETURNS SETOF hindsight.way
LANGUAGE sql STABLE ROWS 8 AS $$
  SELECT 1::real, phraseto_tsquery('hindsight.words', asked.phrase)
  UNION ALL SELECT 1, hindsight.lexeme(asked.joined) WHERE asked.joined IS NOT NULL
  UNION ALL SELECT ${share.otherWord}, query FROM (SELECT DISTINCT query FROM hindsight.synonyms
    WHERE key IN (hindsight.key(asked.phrase), hindsight.joined(asked.phrase))) AS others
  UNION ALL SELECT * FROM hindsight.apart(asked)
  UNION ALL SELECT ${share.guess}, hindsight.lexeme(near) FROM hindsight.near(hindsight.stem(asked.phrase)) AS near
    WHERE asked.phrase ~ '^[[:alpha:]]{4,}$'
      AND NOT EXISTS (SELECT FROM hindsight.lexemes WHERE lexeme = hindsight.stem(asked.phrase))
$$;
`;

/** Words that one that nobody wrote may have been meant for: none where the database has no trigrams. */
export const nearSql = String.raw`
DO $do$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'Words with slips of the keyboard will not be found: the extension pg_trgm cannot be had (%).', SQLERRM;
END
$do$;

DO $do$
DECLARE
  home text := (SELECT nspname FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'pg_trgm');
BEGIN
  IF home IS NULL THEN
    CREATE FUNCTION hindsight.near(word text) RETURNS SETOF text LANGUAGE sql STABLE AS 'SELECT NULL::text WHERE false';
    RETURN;
  END IF;
  EXECUTE format('CREATE INDEX ON hindsight.lexemes USING gin (lexeme %I.gin_trgm_ops)', home);
  EXECUTE format($sql$
    CREATE FUNCTION hindsight.near(word text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
      SELECT lexeme FROM (
        SELECT lexeme, likeness, max(likeness) OVER () AS best
        FROM hindsight.lexemes, LATERAL (SELECT %1$I.similarity(lexeme, word) AS likeness) AS compared
        WHERE lexeme OPERATOR(%1$I.%%) word AND abs(length(lexeme) - length(word)) <= 2
      ) AS found
      WHERE likeness >= 0.45 AND likeness > best - 0.01
    $$
  $sql$, home);
END
$do$;
`;
