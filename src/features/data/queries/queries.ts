import { figures } from '../../trends/index.ts';
import { distributionsByWordSql, distributionSql, sampleRows, type Measured } from './distribution-sql.ts';
import { besideStudiesRows, besideStudiesSql } from './study-sql.ts';

/** The name of a figure, and what it is of. */
interface Figure {
  name: string;
  title: string;
}

/** A figure of the trends, or of the page beside the studies, as a statement of SQL, for DuckDB over the Parquet files and SQLite over its file alike. */
export interface FigureQuery extends Figure {
  /** Gives the numbers that are printed. */
  sql: string;
  /** Gives the rows that they rest on. */
  rows: string;
}

/** Whether the windows of an incident, where it has some, are of all its services. */
const allServices = 'coalesce(in_windows_services_recorded >= in_windows_services_total, TRUE)';

/** Whether some measure of its duration is known of an incident: by any other one it is left out, and not unknown. */
const hasLength = `span_state = 'known' OR stated_state = 'known' OR (in_windows_state = 'known' AND ${allServices})`;

const length = (prefix: 'span' | 'in_windows' | 'stated', alsoFits = 'TRUE'): Measured => ({
  from: 'incidents',
  low: `${prefix}_min`,
  high: `${prefix}_max`,
  fits: `NOT is_exposure AND ${prefix}_state <> 'not-applicable' AND ${alsoFits}
    AND (${prefix}_state = 'known' OR NOT (${hasLength}))`,
  isKnown: `${prefix}_state = 'known' AND (${prefix}_min > 0 OR ${prefix}_max IS NOT NULL)`,
});

const whole = `(in_windows_state <> 'known' OR ${allServices})`;

const timeOf = (moment: string, alias: string): string =>
  `JOIN (SELECT incident_id, state, after_start_min, after_start_max FROM times WHERE moment = '${moment}') AS ${alias} USING (incident_id)`;

/** How long after the start of impact another moment was. */
const lag = (moment: string): Measured => ({
  from: `incidents ${timeOf('started', 'started')} ${timeOf(moment, 'later')}`,
  low: 'later.after_start_min',
  high: 'later.after_start_max',
  fits: "NOT is_exposure AND started.state <> 'not-applicable' AND later.state <> 'not-applicable'",
  isKnown: '(later.after_start_min IS NOT NULL OR later.after_start_max IS NOT NULL)',
});

const distributed = (figure: Figure, measured: Measured): FigureQuery => ({
  ...{ ...figure, sql: distributionSql(measured), rows: sampleRows(measured) },
});

/** Incidents by two words each carries; one with several is in several cells, and counts once in each. */
const matrix = (figure: Figure, second: string, as: string): FigureQuery => {
  const from = `FROM causes JOIN (${second}) AS other USING (incident_id)
WHERE causes.part = 'trigger'`;
  return {
    ...figure,
    sql: `SELECT causes.word AS trigger_word, other.word AS ${as}, count(DISTINCT incident_id) AS incidents
${from}
GROUP BY causes.word, other.word
ORDER BY 3 DESC, 1, 2;
`,
    rows: `SELECT DISTINCT causes.word AS trigger_word, other.word AS ${as}, incident_id
${from}
ORDER BY 1, 2, 3;
`,
  };
};

/** By the words of a part, which an incident may carry several of. */
const byWord = (figure: Figure, words: string, measured: Measured): FigureQuery => {
  const { from, low, high, fits, isKnown } = measured;
  return {
    ...figure,
    sql: distributionsByWordSql(measured, words),
    rows: `SELECT word, incident_id, ${low} AS low, ${high} AS high
FROM ${from}
JOIN (${words}) AS words USING (incident_id)
WHERE ${fits} AND ${isKnown}
ORDER BY word, low, high, incident_id;
`,
  };
};

const wordsOf = (table: 'causes' | 'response', part: string): string =>
  `SELECT DISTINCT incident_id, word FROM ${table} WHERE part = '${part}'`;

const span = length('span', 'NOT is_envelope');

/** By the part of the page that shows the figure. */
export const figureQueries = {
  lengths: distributed(figures.lengths, span),
  windows: distributed(figures.windows, length('in_windows', whole)),
  stated: distributed(figures.stated, length('stated')),
  'by-trigger': byWord(figures['by-trigger'], wordsOf('causes', 'trigger'), span),
  noticed: distributed(figures.noticed, lag('detected')),
  'detected-by': byWord(figures['detected-by'], wordsOf('response', 'detected-by'), lag('detected')),
  declared: distributed(figures.declared, lag('declared')),
  matrix: matrix(figures.matrix, wordsOf('causes', 'failure-mode'), 'failure_mode'),
  endings: matrix(figures.endings, `${wordsOf('response', 'action')} AND result = 'ended'`, 'ended_by'),
  years: {
    ...figures.years,
    sql: `SELECT substr(date, 1, 4) AS year, count(DISTINCT incidents.incident_id) AS incidents, count(DISTINCT to_id) AS organizations
FROM incidents LEFT JOIN relations ON from_id = incidents.incident_id AND type = 'operated-by'
GROUP BY 1
ORDER BY 1;
`,
    rows: `SELECT substr(date, 1, 4) AS year, incident_id, title
FROM incidents
ORDER BY date, incident_id;
`,
  },
  studies: {
    name: 'beside-studies',
    title: 'Incidents beside the categories of published studies',
    sql: besideStudiesSql,
    rows: besideStudiesRows,
  },
} as const satisfies Record<string, FigureQuery>;

export type QueriedFigure = keyof typeof figureQueries;

/** The files of a query, by their names: the one that gives the numbers, and the one that gives their rows. */
export const queryFiles: ReadonlyMap<string, string> = new Map(
  Object.values(figureQueries).flatMap(({ name, sql, rows }): [string, string][] => [
    [name, sql],
    [`${name}-rows`, rows],
  ]),
);

export const queryPath = (name: string): string => `/data/queries/${name}.sql`;
