import { studyTables } from '../../studies/index.ts';
import type { CountedPart } from '../../trends/index.ts';

/** Where the words of a part stand in the data set. */
const wordsOfPart: Record<CountedPart, string> = {
  trigger: "causes WHERE part = 'trigger'",
  mechanisms: "causes WHERE part = 'failure-mode'",
  detectedBy: "response WHERE part = 'detected-by'",
  endedBy: "response WHERE part = 'action' AND result = 'ended'",
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Of an incident that carries one of some words: the table, the category and its id. */
const carriers = (table: string, category: string, part: CountedPart, condition: string): string =>
  `SELECT '${table}' AS list, '${category}' AS category, incident_id FROM ${wordsOfPart[part]} AND word ${condition}`;

/** Which incidents are set beside each category of each study; for which the part is known at all, under "known: <part>". */
const besideCategories = studyTables
  .flatMap(({ id, parts, categories }) => [
    ...parts.map((part) => carriers(id, `known: ${part}`, part, "NOT IN ('unknown', 'undisclosed')")),
    ...categories.flatMap(({ id: category, to }) =>
      to.kind === 'words' ? [carriers(id, category, to.part, `IN (${quoted(to.words)})`)] : [],
    ),
  ])
  .join('\nUNION ALL ');

/** How many incidents are set beside each category; one with several of its words counts once. */
export const besideStudiesSql = `SELECT list, category, count(DISTINCT incident_id) AS incidents
FROM (
${besideCategories}
) AS carriers
GROUP BY list, category
ORDER BY list, category;
`;

export const besideStudiesRows = `SELECT DISTINCT list, category, incident_id
FROM (
${besideCategories}
) AS carriers
ORDER BY list, category, incident_id;
`;
