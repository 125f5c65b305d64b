import { synonymGroups, vocabularyPhrases, type FilterKey } from '../../search/index.ts';
import { exportFields } from '../document.ts';
import type { Engine, WrittenDocuments } from '../engine.ts';
import { filterFields } from '../fields.ts';
import { toCopyLine, toCopyText } from '../postgres/copy-text.ts';
import { searchSql } from '../postgres/search-sql.ts';
import { afterSql, quoteName, tablesSql } from '../postgres/tables-sql.ts';
import { understandSql } from '../postgres/understand-sql.ts';
import { nearSql, unitsSql } from '../postgres/units-sql.ts';
import { wordsSql } from '../postgres/words-sql.ts';

const fieldOf = new Map<FilterKey, string>(filterFields.map(({ filter, name }) => [filter, name]));

const documentsName = 'documents.copy';

/** The other files that are copied into tables, by table and columns. */
const copiedFiles = ({ labels, said }: WrittenDocuments): Record<string, string> => ({
  labels: toCopyText(
    Object.entries(labels).flatMap(([field, byValue]) =>
      Object.entries(byValue).map(([value, label]) => [field, value, label]),
    ),
  ),
  synonym_groups: toCopyText(synonymGroups.flatMap((group, index) => group.map((phrase) => [index, phrase]))),
  phrases: toCopyText(vocabularyPhrases.map((phrase) => [phrase])),
  meanings: toCopyText(
    said.map(({ use, phrase, filters, words }, index) => [
      ...[index, use, phrase, filters.map(([filter, value]) => `${fieldOf.get(filter) ?? filter}:${value}`)],
      words,
    ]),
  ),
});

const columnsOf: Readonly<Record<string, string>> = { phrases: ' (phrase)' };

const loadSql = (
  tables: readonly string[],
): string => String.raw`-- Loads the incidents into a database of PostgreSQL 13 or newer whose encoding is UTF8: psql --file load.sql <database>
-- All is in the schema "hindsight", in one transaction. A schema of that name that is there is called
-- "hindsight_before" then; nothing of it is deleted.
\set ON_ERROR_STOP on
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'hindsight') AS is_there \gset
\if :is_there
ALTER SCHEMA hindsight RENAME TO hindsight_before;
\endif
CREATE SCHEMA hindsight;
\ir schema.sql
\copy hindsight.incidents (${exportFields.map(({ name }) => quoteName(name)).join(', ')}) FROM '${documentsName}'
${tables.map((table) => String.raw`\copy hindsight.${table}${columnsOf[table] ?? ''} FROM '${table}.copy'`).join('\n')}
\ir search.sql
COMMIT;
`;

export const postgres: Engine = {
  label: 'PostgreSQL',
  documents: {
    nameOf: () => documentsName,
    most: undefined,
    linesOf: (document) => toCopyLine(exportFields.map(({ name }) => document[name] ?? null)),
  },
  filesOf: (written) => {
    const copied = copiedFiles(written);
    return {
      'schema.sql': wordsSql(written.language) + tablesSql,
      'search.sql': afterSql + nearSql + understandSql + unitsSql + searchSql,
      'load.sql': loadSql(Object.keys(copied)),
      ...Object.fromEntries(Object.entries(copied).map(([table, text]) => [`${table}.copy`, text])),
    };
  },
  load: 'psql --file load.sql <database>',
};
