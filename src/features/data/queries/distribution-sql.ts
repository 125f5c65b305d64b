/** What of a table is measured, each as a part of a statement of SQL. */
export interface Measured {
  from: string;
  low: string;
  high: string;
  /** Whether the measure fits an incident at all. */
  fits: string;
  /** Whether it is known of one. */
  isKnown: string;
}

/** The rows that a distribution rests on: one an incident, in seconds; an open end is empty. */
export const sampleRows = ({ from, low, high, fits, isKnown }: Measured): string =>
  `SELECT incident_id, ${low} AS low, ${high} AS high
FROM ${from}
WHERE ${fits} AND ${isKnown}
ORDER BY low, high, incident_id;
`;

// Stands for an end that is open: far beyond every length, and finite, so that it can be reckoned with.
const openEnd = '1e15';

/** The value at a share of the way through an order, between its two neighbours: weights of all others are 0. */
const weighted = (end: 'low' | 'high', share: number): string =>
  `sum(CASE WHEN abs(place - (n - 1) * ${share}) < 1 THEN ${end} * (1 - abs(place - (n - 1) * ${share})) ELSE 0 END)`;

const quantile = (end: 'low' | 'high', share: number, name: string): string =>
  `  (SELECT ${weighted(end, share)}
   FROM ${end}s, size) AS ${name}_${end}`;

const ordered = (end: 'low' | 'high'): string =>
  `${end}s AS (SELECT ${end}, row_number() OVER (ORDER BY ${end}) - 1 AS place FROM sample)`;

/**
 * How many incidents a distribution rests on, of how many it is not known, how many it does not fit, and its quantiles
 * in seconds: those of the lower and those of the upper ends, interpolated ("type 7"). Of 1e12 and more, nothing is known.
 */
export const distributionSql = ({ from, low, high, fits, isKnown }: Measured): string =>
  `WITH sample AS (
  SELECT coalesce(${low}, -${openEnd}) AS low, coalesce(${high}, ${openEnd}) AS high
  FROM ${from}
  WHERE ${fits} AND ${isKnown}
),
size AS (SELECT count(*) AS n FROM sample),
${ordered('low')},
${ordered('high')}
SELECT n,
  (SELECT count(*) FROM ${from} WHERE ${fits} AND NOT (${isKnown})) AS missing,
  (SELECT count(*) FROM ${from} WHERE NOT (${fits})) AS left_out,
${[quantile('low', 0.5, 'median'), quantile('high', 0.5, 'median'), quantile('low', 0.9, 'p90'), quantile('high', 0.9, 'p90')].join(',\n')}
FROM size;
`;

const medians = (end: 'low' | 'high'): string =>
  `${end}s AS (
  SELECT word, ${end}, row_number() OVER (PARTITION BY word ORDER BY ${end}) - 1 AS place,
    count(*) OVER (PARTITION BY word) AS n
  FROM sample
),
median_${end}s AS (SELECT word, ${weighted(end, 0.5)} AS median_${end} FROM ${end}s GROUP BY word)`;

/**
 * The same by words that incidents carry: how many carry each, of how many it is known, and the median in seconds.
 *
 * @param words a statement that gives words by incident.
 */
export const distributionsByWordSql = ({ from, low, high, fits, isKnown }: Measured, words: string): string =>
  `WITH words AS (${words}),
sample AS (
  SELECT word, coalesce(${low}, -${openEnd}) AS low, coalesce(${high}, ${openEnd}) AS high
  FROM ${from} JOIN words USING (incident_id)
  WHERE ${fits} AND ${isKnown}
),
${medians('low')},
${medians('high')}
SELECT word, count(*) AS total, (SELECT count(*) FROM sample WHERE sample.word = words.word) AS n,
  (SELECT median_low FROM median_lows WHERE median_lows.word = words.word) AS median_low,
  (SELECT median_high FROM median_highs WHERE median_highs.word = words.word) AS median_high
FROM words JOIN incidents USING (incident_id)
GROUP BY word
ORDER BY word;
`;
