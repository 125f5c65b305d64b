/** Languages that PostgreSQL has a stemmer for, by their tag. */
const stemmers: Readonly<Record<string, string>> = {
  ...{ ar: 'arabic', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', fi: 'finnish' },
  ...{ fr: 'french', ga: 'irish', hu: 'hungarian', id: 'indonesian', it: 'italian', lt: 'lithuanian' },
  ...{ ne: 'nepali', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian' },
  ...{ sv: 'swedish', ta: 'tamil', tr: 'turkish' },
};

const dictionaryOf = (language: string): string => {
  const stemmer = stemmers[language.split('-')[0] ?? ''];
  return stemmer === undefined ? 'TEMPLATE = simple' : `TEMPLATE = snowball, LANGUAGE = '${stemmer}'`;
};

/** How texts and queries are taken apart into words, both alike. */
export const wordsSql = (language: string): string => String.raw`
-- The endings of words. No word is left out, so that "out of memory" is found as it stands.
CREATE TEXT SEARCH DICTIONARY hindsight.stems (${dictionaryOf(language)});
CREATE TEXT SEARCH CONFIGURATION hindsight.words (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION hindsight.words
  ADD MAPPING FOR asciiword, word, numword, int, uint, float, sfloat, version, hword, numhword, asciihword,
    hword_part, hword_numpart, hword_asciipart, host, url, url_path, file, email
  WITH hindsight.stems;

-- A text as words with blanks between them: in lower case, without marks and signs. What the signs between digits join
-- stays one word (1.24.3, 02:10), "1,024" is one number, "C#" and "C++" are not "C", and the end of "operator's" goes.
CREATE FUNCTION hindsight.plain(content text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  words text := lower(content);
BEGIN
  IF words ~ '[^\u0001-\u007f]' THEN
    words := regexp_replace(lower(normalize(content, NFKD)), '[\u0300-\u036f]', '', 'g');
    words := replace(replace(replace(words, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
    words := translate(words, 'øłđðħŧı’', 'olddhti''');
  END IF;
  words := replace(regexp_replace(words, '''s?\M', '', 'g'), '''', '');
  words := replace(words, '++', 'pp');
  words := regexp_replace(words, '(\w)#', '\1sharp', 'g');
  words := regexp_replace(words, '(\d),(?=\d\d\d(?:\D|$))', '\1', 'g');
  words := regexp_replace(words, '\mv(?=\d+\.)', '', 'g');
  words := regexp_replace(words, '(\d)[.:/_-](?=\d)', '\1x', 'g');
  RETURN btrim(regexp_replace(words,
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\uff00-\uff0f]+',
    ' ', 'g'));
END
$$;

-- The words of a text, each with its places; empty for none.
CREATE FUNCTION hindsight.terms(content text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(to_tsvector('hindsight.words'::regconfig, hindsight.plain(content)), '')
$$;

-- The words of several texts, such as names.
CREATE FUNCTION hindsight.terms(content text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT hindsight.terms(array_to_string(content, '. '))
$$;

-- A word without its ending.
CREATE FUNCTION hindsight.stem(word text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce((ts_lexize('hindsight.stems', word))[1], word)
$$;

-- What a phrase is known by: its words without their endings.
CREATE FUNCTION hindsight.key(phrase text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(hindsight.stem(word), ' ' ORDER BY place)
  FROM unnest(string_to_array(hindsight.plain(phrase), ' ')) WITH ORDINALITY AS words(word, place)
$$;

-- A phrase run together into one word, without its ending.
CREATE FUNCTION hindsight.joined(phrase text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT hindsight.stem(replace(hindsight.plain(phrase), ' ', ''))
$$;
`;
