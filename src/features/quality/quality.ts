import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { evidenceCriteria } from '../../core/completeness/evidence-criteria.ts';
import type { RecordWithSource, CompletenessCriterion } from '../../core/completeness/criterion.ts';
import { criteria } from '../../core/completeness/criteria.ts';
import type { CriterionState } from '../../core/completeness/states.ts';
import { valueCriteria } from '../../core/completeness/value-criteria.ts';
import { formatDate } from '../../core/format/date.ts';
import { completeness, heldShare, type MissingFact } from '../../core/completeness/completeness.ts';
import { statesIn, type DigestOf, type RecordStates } from './states-in.ts';

/** In how many ways a record can stand to a field on this page, in the order in which they are drawn. */
export const qualityColumns = {
  known: 'Known',
  approximate: 'Approximate',
  said: 'Stated as unknown',
  inapplicable: 'Does not apply',
  nothing: 'Nothing recorded',
} as const;
export type QualityColumn = keyof typeof qualityColumns;

/** One field over all listed records; its counts add up to their number. */
export interface QualityRow {
  id: string;
  label: string;
  counts: Record<QualityColumn, number>;
  /** Records that say something about it. */
  n: number;
  missing: number;
}

/** A record that one more fact would help, and which. */
interface WantedFact {
  id: string;
  title: string;
  date: string;
  held: number;
  total: number;
  sources: number;
  fact: MissingFact;
}

export interface QualityPage {
  total: number;
  values: QualityRow[];
  evidence: QualityRow[];
  wanted: WantedFact[];
}

const shownWanted = 10;

const columnOf: Record<CriterionState, QualityColumn> = {
  known: 'known',
  approximate: 'approximate',
  'absence-stated': 'said',
  'not-applicable': 'inapplicable',
  'not-asked': 'inapplicable',
  missing: 'nothing',
};

function rowOf(fact: CompletenessCriterion, all: readonly RecordStates[]): QualityRow {
  const counts = { known: 0, approximate: 0, said: 0, inapplicable: 0, nothing: 0 };
  const place = criteria.indexOf(fact);
  for (const { states } of all) {
    const state = states[place];
    if (state) counts[columnOf[state]] += 1;
  }
  return {
    id: fact.id,
    label: fact.label,
    counts,
    n: all.length - counts.nothing,
    missing: counts.nothing,
  };
}

/** The emptiest records first; of equals the one with most sources, where the evidence is at hand. */
function wantedOf(all: readonly RecordStates[], filesOf: FilesOf): WantedFact[] {
  return all
    .filter(({ states }) => states.includes('missing'))
    .map(({ record, states }) => ({ record, ...heldShare(states) }))
    .sort((a, b) => a.share - b.share || b.record.sources.length - a.record.sources.length)
    .slice(0, shownWanted)
    .flatMap(({ record, held, total }): WantedFact[] => {
      const files = filesOf(record.id);
      const [fact] = files ? completeness({ record, ...files }).missing : [];
      const { id, title, date, sources } = record;
      return fact ? [{ id, title, date: formatDate(date), held, total, sources: sources.length, fact }] : [];
    });
}

type FilesOf = (id: string) => Omit<RecordWithSource, 'record'> | undefined;

/**
 * What the listed records hold, field by field, and where one more fact would help most.
 *
 * @param digestOf tells a record with its files from every other; without it, all files are read.
 */
export function qualityPage(collection: Collection, digestOf?: DigestOf): QualityPage {
  const filesOf: FilesOf = (id) => collection.incidents.get(id);
  const all = statesIn(listedRecords(collection), filesOf, digestOf);
  const rowsOf = (facts: readonly CompletenessCriterion[]): QualityRow[] =>
    facts.map((fact) => rowOf(fact, all));
  return {
    total: all.length,
    values: rowsOf(valueCriteria),
    evidence: rowsOf(evidenceCriteria),
    wanted: wantedOf(all, filesOf),
  };
}
