/** Queries that say days, durations and filters in words, as far as the site reads them so. */
export const understandSql = String.raw`
-- What a query asks for besides words; what it does not ask for is null. Days are from one up to another, "wanted" are
-- values of filters, one of each field, and "kept" words of phrases that said them, which put in order what is let through.
CREATE TYPE hindsight.understanding AS (
  rest text, kept text, wanted text[], began_from integer, began_to integer,
  there_from date, there_before date, seconds_min double precision, seconds_max double precision
);

-- A day, or the first of a month, which is a number or begins like its name; null for a day that there is not.
CREATE FUNCTION hindsight.day(year text, month text, day text) RETURNS date
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN make_date(year::integer,
    CASE WHEN month ~ '^\d' THEN month::integer
      ELSE (position(left(month, 3) IN 'janfebmaraprmayjunjulaugsepoctnovdec') + 2) / 3 END,
    coalesce(day, '1')::integer);
EXCEPTION WHEN datetime_field_overflow THEN RETURN NULL;
END
$$;

-- Seconds of "24 hours", "half an hour", "two days".
CREATE FUNCTION hindsight.seconds(number text, unit text) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
      WHEN number ~ '^\d' THEN replace(number, ',', '')::double precision
      WHEN number ~ '^half' THEN 0.5
      ELSE coalesce(array_position('{one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve}', number), 1)
    END * CASE
      WHEN unit ~ '^mo' THEN 2592000 WHEN unit ~ '^w' THEN 604800 WHEN unit ~ '^d' THEN 86400
      WHEN unit ~ '^h' THEN 3600 WHEN unit ~ '^m' THEN 60 ELSE 1
    END
$$;

-- "longer than 24 hours", "under ten minutes".
CREATE FUNCTION hindsight.read_duration(meant hindsight.understanding) RETURNS hindsight.understanding
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  more constant text := 'longer than|more than|greater than|over|above|at least|exceeding|beyond|>=?';
  less constant text := 'shorter than|less than|under|below|at most|up to|within|<=?';
  number constant text := '\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
  unit constant text := 'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|months?';
  pattern constant text := '(?<!\w)(?:lasting\s+|lasted\s+)?(' || more || '|' || less || ')\s*(' || number || ')\s*(' || unit || ')(?!\w)';
  said text[] := regexp_match(meant.rest, pattern);
BEGIN
  IF said IS NULL THEN RETURN meant; END IF;
  IF said[1] ~ ('^(?:' || more || ')$') THEN
    meant.seconds_min := hindsight.seconds(said[2], said[3]);
  ELSE
    meant.seconds_max := hindsight.seconds(said[2], said[3]);
  END IF;
  meant.rest := regexp_replace(meant.rest, pattern, ' ');
  RETURN meant;
END
$$;

-- "4 October 2021", "oct 2021", "2021-10-04": a day or a month of which the incident saw a part.
CREATE FUNCTION hindsight.read_day(meant hindsight.understanding) RETURNS hindsight.understanding
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  year constant text := '((?:19[89]|20\d)\d)';
  month constant text := '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?';
  day constant text := '(\d\d?)(?:st|nd|rd|th)?';
  form text;
  said text[];
BEGIN
  -- Each with the places of year, month and day in it.
  FOREACH form IN ARRAY ARRAY[
    '123 ' || year || '-(\d\d)-(\d\d)', '321 ' || day || '\s+(?:of\s+)?' || month || ',?\s+' || year,
    '312 ' || month || '\s+' || day || ',?\s+' || year, '21 ' || month || ',?\s+' || year, '12 ' || year || '-(\d\d)'
  ] LOOP
    said := regexp_match(meant.rest, hindsight.whole(substr(form, position(' ' IN form) + 1)));
    CONTINUE WHEN said IS NULL;
    meant.there_from := hindsight.day(said[substr(form, 1, 1)::integer], said[substr(form, 2, 1)::integer],
      CASE WHEN form ~ '^\d{3}' THEN said[substr(form, 3, 1)::integer] END);
    CONTINUE WHEN meant.there_from IS NULL;
    meant.there_before := meant.there_from + CASE WHEN form ~ '^\d{3}' THEN interval '1 day' ELSE interval '1 month' END;
    meant.rest := regexp_replace(meant.rest, hindsight.whole(substr(form, position(' ' IN form) + 1)), ' ');
    RETURN meant;
  END LOOP;
  RETURN meant;
END
$$;

-- "2021", "2019-2021", "since 2020": the years in which it began.
CREATE FUNCTION hindsight.read_years(meant hindsight.understanding) RETURNS hindsight.understanding
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  year constant text := '((?:19[89]|20\d)\d)';
  pattern text := hindsight.whole('(?:between\s+)?' || year || '\s*(?:-|–|to|and|until)\s*' || year);
  said text[] := regexp_match(meant.rest, pattern);
BEGIN
  IF said IS NOT NULL THEN
    meant.began_from := least(said[1], said[2]);
    meant.began_to := greatest(said[1], said[2]);
  ELSE
    pattern := hindsight.whole('(?:(since|after|before|until|up to)\s+)?' || year);
    said := regexp_match(meant.rest, pattern);
    IF said IS NULL THEN RETURN meant; END IF;
    IF said[1] IS NULL OR said[1] IN ('since', 'after') THEN
      meant.began_from := said[2]::integer + (said[1] IS NOT DISTINCT FROM 'after')::integer;
    END IF;
    IF said[1] IS NULL OR said[1] NOT IN ('since', 'after') THEN
      meant.began_to := said[2]::integer - (said[1] IS NOT DISTINCT FROM 'before')::integer;
    END IF;
  END IF;
  meant.rest := regexp_replace(meant.rest, pattern, ' ');
  RETURN meant;
END
$$;

-- A pattern for what is neither within a word nor within an id, a version or a path.
CREATE FUNCTION hindsight.whole(pattern text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT '(?<![\w./:-])(?:(?:in|on|of|from|during|the)\s+)*' || pattern || '(?![\w/:-]|\.\d)'
$$;

-- "dns outages", "detected by users", "at aws": the longest phrases that say filters.
CREATE FUNCTION hindsight.read_phrases(meant hindsight.understanding) RETURNS hindsight.understanding
LANGUAGE plpgsql STABLE AS $$
DECLARE
  typed constant text[] := regexp_split_to_array(btrim(meant.rest), '\s+');
  number integer := 1;
  size integer;
  found hindsight.meanings;
BEGIN
  meant.rest := '';
  WHILE number <= cardinality(typed) LOOP
    size := least(8, cardinality(typed) - number + 1);
    LOOP
      SELECT * INTO found FROM hindsight.meanings
        WHERE phrase = array_to_string(typed[number:number + size - 1], ' ') AND (use = 'whole'
          OR typed[number + size] = ANY (hindsight.group_nouns())
          OR (use = 'owner' AND typed[number - 1] IN ('at', 'of', 'by', 'within'))
          OR (use = 'subject' AND typed[number - 1] = 'by' AND typed[number - 2] IN ('caused', 'triggered', 'started')))
        ORDER BY use = 'whole' DESC, place LIMIT 1;
      EXIT WHEN found.use IS NOT NULL OR size = 1;
      size := size - 1;
    END LOOP;
    IF found.use IS NULL THEN
      meant.rest := meant.rest || ' ' || typed[number];
    ELSE
      meant.kept := meant.kept || ' ' || found.words;
      meant.wanted := meant.wanted || found.wanted;
    END IF;
    number := number + size;
  END LOOP;
  RETURN meant;
END
$$;

-- All that a query says as filters. Nothing is understood within quotation marks.
CREATE FUNCTION hindsight.understand(asked text) RETURNS hindsight.understanding
LANGUAGE plpgsql STABLE AS $$
DECLARE
  meant hindsight.understanding := ROW(lower(asked), '', '{}', NULL, NULL, NULL, NULL, NULL, NULL);
BEGIN
  IF asked ~ '["“”„]' THEN RETURN meant; END IF;
  meant := hindsight.read_years(hindsight.read_day(hindsight.read_duration(meant)));
  RETURN hindsight.read_phrases(meant);
END
$$;
`;
