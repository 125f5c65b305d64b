import { commonShare, leastKnown, leastScore, leastShare, wellFound, wordRange } from '../../search/index.ts';
import { weightOfSql } from './tables-sql.ts';

/** Queries as people type them, answered in the order of the site, or nearly so. */
export const searchSql = String.raw`
-- One way in which a unit may be found, and the same for what stands where words have the weight A, B, C or D.
CREATE TYPE hindsight.alternative AS (
  unit integer, share real, query tsquery, a tsquery, b tsquery, c tsquery, d tsquery
);

CREATE FUNCTION hindsight.within(query tsquery, weight text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(query::text, $re$('(?:[^']|'')*')$re$, '\1:' || weight, 'g')::tsquery
$$;

CREATE FUNCTION hindsight.alternatives(asked text) RETURNS SETOF hindsight.alternative
LANGUAGE sql STABLE ROWS 40 AS $$
  SELECT number::integer, way.share, way.query, hindsight.within(way.query, 'A'), hindsight.within(way.query, 'B'),
    hindsight.within(way.query, 'C'), hindsight.within(way.query, 'D')
  FROM hindsight.units(asked) WITH ORDINALITY AS unit(phrase, joined, is_exact, number),
    hindsight.ways(ROW(phrase, joined, is_exact)::hindsight.unit) AS way
  WHERE number <= 16
$$;

-- About how often something stands in a write-up: ts_rank adds up 1/place² for a word, and for several multiplies what
-- each pair leaves.
CREATE FUNCTION hindsight.times(search tsvector, query tsquery) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (CASE WHEN numnode(query) = 1 THEN 0.608 / (1.0001 - ts_rank('{1, 0, 0, 0}', search, query)) - 0.5
    ELSE ln(1.0001 - ts_rank('{0.1, 0, 0, 0}', search, query)) / ln(0.9) END)
$$;
${weightOfSql}
-- What a weight is worth, from 0 to 1. Steps that are not too fine let the newest of incidents that fit alike be first.
CREATE FUNCTION hindsight.worth(weight double precision) RETURNS real
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN weight < ${wordRange.named * 0.6} THEN 0.1
    ELSE 0.3 + 0.05 * greatest(0, least(14, round(14 * ln(weight) / ln(${wordRange.all})))) END
$$;

-- Incidents that have something of what words ask for, best first: the more and the rarer of it one has and the better
-- it fits, the earlier it stands. What fits hardly at all beside the best is left out.
CREATE FUNCTION hindsight.find_words(asked text) RETURNS TABLE (id text, score real)
LANGUAGE sql STABLE AS $$
  WITH alternatives AS MATERIALIZED (SELECT * FROM hindsight.alternatives(asked)),
  hits AS MATERIALIZED (
    SELECT unit, found.id, max(share * hindsight.worth(hindsight.weight_of(search, mentions, alternatives))) AS score
    FROM alternatives, LATERAL (
      -- Joined with nothing, a vector is unpacked once and not for each look at it.
      SELECT incidents.id, incidents.search || '' AS search, incidents.mentions || '' AS mentions
      FROM hindsight.incidents WHERE incidents.search @@ query OR incidents.mentions @@ query OFFSET 0
    ) AS found
    GROUP BY unit, found.id
  ),
  -- Rarer units count more: what every incident has tells none from another.
  units AS (
    SELECT unit, coalesce(found, 0) > 0 AS is_known,
      ln(1 + (total - coalesce(well_found, 0) + 0.5) / (coalesce(well_found, 0) + 0.5))
      * CASE WHEN is_common THEN ${commonShare} ELSE 1 END AS weight
    FROM (SELECT count(*) AS total FROM hindsight.incidents) AS all_incidents,
      (SELECT unit, bool_or(query::text = ANY (
        SELECT quote_literal(hindsight.stem(word)) FROM unnest(hindsight.common_words()) AS word)) AS is_common
      FROM alternatives GROUP BY unit) AS asked_units
      LEFT JOIN (SELECT unit, count(*) AS found, count(*) FILTER (WHERE score >= ${wellFound}) AS well_found
      FROM hits GROUP BY unit) AS counted USING (unit)
  ),
  asked AS (SELECT sum(weight) AS weight, sum(weight) FILTER (WHERE is_known) AS known FROM units),
  scored AS (
    SELECT hits.id, sum(weight * score) AS score, coalesce(sum(weight) FILTER (WHERE score >= ${leastScore}), 0) AS covered
    FROM hits JOIN units USING (unit) GROUP BY hits.id
  ),
  ranked AS (
    SELECT scored.id, score * (0.5 + 0.5 * covered / known) AS score FROM scored, asked
    WHERE covered >= ${leastKnown} * asked.weight OR known = asked.weight
  )
  SELECT id, round(score::numeric, 4)::real FROM ranked
  WHERE score >= ${leastShare} * (SELECT max(score) FROM ranked)
  ORDER BY 2 DESC, 1 DESC
$$;

-- Whether words ask for nothing in particular.
CREATE FUNCTION hindsight.is_noise(words text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT string_to_array(hindsight.plain(words), ' ') <@ (hindsight.stop_words() || hindsight.group_nouns()
    || '{all,every,any,list,show,outage,incident}'::text[])
$$;

-- Whether an incident is what a query asks for besides words. What is not known of it does not fit.
CREATE FUNCTION hindsight.fits(incident hindsight.incidents, meant hindsight.understanding) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT incident.year >= coalesce(meant.began_from, incident.year)
    AND incident.year <= coalesce(meant.began_to, incident.year)
    AND (meant.there_from IS NULL OR (incident.date < meant.there_before
      AND greatest(incident.date + 1, incident.date
        + coalesce(incident.duration_max, incident.duration_min, 0) * interval '1 second') > meant.there_from))
    AND (meant.seconds_min IS NULL OR (incident.duration_min IS NOT NULL
      AND (incident.duration_max IS NULL OR incident.duration_max >= meant.seconds_min)))
    AND (meant.seconds_max IS NULL OR incident.duration_min <= meant.seconds_max)
    AND NOT EXISTS (SELECT FROM unnest(meant.wanted) AS value
      GROUP BY split_part(value, ':', 1) HAVING NOT array_agg(value) && incident.facets)
$$;

-- Incidents that answer a query, best first. The id or the address of an incident brings that alone. Compiling the
-- statements of one short search would take longer than running them.
CREATE FUNCTION hindsight.search_incidents(query text) RETURNS TABLE (id text, score real)
LANGUAGE plpgsql STABLE SET jit = off AS $$
DECLARE
  asked constant text := left(query, 200);
  named constant text := substring(lower(query) FROM '\d{4}-\d\d-\d\d-[a-z\d]+(?:-[a-z\d]+)*');
  meant constant hindsight.understanding := hindsight.understand(asked);
  is_filtered constant boolean := meant::text <> ROW(meant.rest, '', '{}', NULL, NULL, NULL, NULL, NULL, NULL)::hindsight.understanding::text;
BEGIN
  RETURN QUERY SELECT incidents.id, 1::real FROM hindsight.incidents WHERE incidents.id = named;
  IF FOUND THEN RETURN; END IF;
  IF is_filtered AND hindsight.is_noise(meant.rest) THEN
    RETURN QUERY SELECT incidents.id, coalesce(found.score, 0) FROM hindsight.incidents
      LEFT JOIN hindsight.find_words(meant.kept) AS found ON found.id = incidents.id
      WHERE hindsight.fits(incidents, meant) ORDER BY 2 DESC, 1 DESC;
  ELSIF is_filtered THEN
    RETURN QUERY SELECT found.id, found.score FROM hindsight.find_words(meant.rest || ' ' || meant.kept) AS found
      JOIN hindsight.incidents ON incidents.id = found.id
      WHERE hindsight.fits(incidents, meant) ORDER BY 2 DESC, 1 DESC;
  END IF;
  -- Where nothing is both, all was meant as words.
  IF NOT FOUND THEN RETURN QUERY SELECT * FROM hindsight.find_words(asked); END IF;
END
$$;
`;
