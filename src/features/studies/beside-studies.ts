import type { IncidentRecord } from '../../../schemas/record.ts';
import { yearOf } from '../../core/format/date.ts';
import { oncePer } from '../../core/once-per.ts';
import { isInformative } from '../../core/record/predicates.ts';
import {
  collectionLimits,
  drawLags,
  drawLengths,
  wordAxes,
  type CollectionLimits,
  type CountedPart,
  type Distribution,
} from '../trends/index.ts';
import { ownBase, ownCount, type OwnBase, type OwnCount } from './own-figures.ts';
import { refusals } from './refusals.ts';
import { studyTables } from './study-tables.ts';
import type { Category, StudyTable } from './study-table.ts';

/** A word of ours with its label, as `is` and `label`. */
interface OwnWord {
  is: string;
  label: string;
}

/** A category of a study with what of ours stands beside it. */
export interface BesideRow {
  category: Category;
  /** Percent of the study's base: as printed, else calculated from the counts; `undefined` without either. */
  percent: string | undefined;
  own: (OwnCount & { words: OwnWord[]; part: CountedPart }) | undefined;
}

/** A table of a study beside the collection. */
export interface BesideTable {
  table: StudyTable;
  rows: BesideRow[];
  bases: OwnBase[];
  /** Words of ours that some incident carries and no category is set beside, most often carried first. */
  unmatched: (OwnCount & OwnWord & { part: CountedPart })[];
  /** Why no difference is printed. */
  refusals: string[];
}

/** What the collection's figures rest on, as far as studies say it of theirs. */
export type Population = Pick<CollectionLimits, 'total' | 'organizations' | 'frequent' | 'toldByOperator'> & {
  /** First and last, such as "2008 to 2026"; `undefined` without incidents. */
  years: string | undefined;
};

/** The whole page of studies: all that it shows of the collection is in here. */
export interface StudiesView {
  total: number;
  population: Population;
  tables: BesideTable[];
  durations: Distribution;
  noticed: Distribution;
}

/** One digit after the point, as the studies print them. */
export const toPercent = (count: number, n: number): string => ((count / n) * 100).toFixed(1);

const percentOf = ({ count, percent }: Category, { n }: StudyTable['base']): string | undefined =>
  percent ?? (count === undefined || n === undefined ? undefined : toPercent(count, n));

const labelOf = (part: CountedPart, is: string): string => {
  const words: Record<string, { label: string }> = wordAxes[part].words;
  return words[is]?.label ?? is;
};

/** The words of a part that no category of a table is set beside, without those that say that nothing is known. */
function unmatchedWords({ categories }: StudyTable, part: CountedPart): string[] {
  const matched = new Set(
    categories.flatMap(({ to }) => (to.kind === 'words' && to.part === part ? to.words : [])),
  );
  return Object.keys(wordAxes[part].words).filter((is) => isInformative({ is }) && !matched.has(is));
}

function besideTable(records: readonly IncidentRecord[], table: StudyTable): BesideTable {
  const bases = table.parts.map((part) => ownBase(records, part));
  const count = (part: CountedPart, words: readonly string[]): OwnCount =>
    ownCount(records, bases.find((base) => base.part === part) ?? ownBase(records, part), words);
  return {
    table,
    bases,
    rows: table.categories.map((category): BesideRow => {
      const { to } = category;
      const percent = percentOf(category, table.base);
      if (to.kind !== 'words') return { category, percent, own: undefined };
      const { part } = to;
      const words = to.words.map((is) => ({ is, label: labelOf(part, is) }));
      return { category, percent, own: { ...count(part, to.words), words, part } };
    }),
    unmatched: table.parts
      .flatMap((part) =>
        unmatchedWords(table, part).map((is) => ({
          is,
          label: labelOf(part, is),
          part,
          ...count(part, [is]),
        })),
      )
      .filter(({ incidents }) => incidents > 0)
      .sort((a, b) => b.incidents - a.incidents),
    refusals: refusals(table),
  };
}

function populationOf(records: readonly IncidentRecord[]): Population {
  const { total, organizations, frequent, toldByOperator } = collectionLimits(records);
  const years = records.map(({ date }) => yearOf(date)).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return {
    ...{ total, organizations, frequent, toldByOperator },
    years: first === last ? first : `${first ?? ''} to ${last ?? ''}`,
  };
}

/** @param records the listed ones; their order plays no part. */
export const besideStudies = oncePer((records: readonly IncidentRecord[]): StudiesView => ({
  total: records.length,
  population: populationOf(records),
  tables: studyTables.map((table) => besideTable(records, table)),
  durations: drawLengths(records, 'span'),
  noticed: drawLags(records, 'detected'),
}));
