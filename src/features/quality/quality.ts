import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { evidenceCriteria } from '../../core/completeness/evidence-criteria.ts';
import type { RecordWithSource, CompletenessCriterion } from '../../core/completeness/criterion.ts';
import { stateOf } from '../../core/completeness/criteria.ts';
import type { CriterionState } from '../../core/completeness/states.ts';
import { valueCriteria } from '../../core/completeness/value-criteria.ts';
import { formatDate } from '../../core/format/date.ts';
import { completeness, type MissingFact } from '../../core/completeness/completeness.ts';

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

function rowOf(fact: CompletenessCriterion, records: readonly RecordWithSource[]): QualityRow {
  const counts = { known: 0, approximate: 0, said: 0, inapplicable: 0, nothing: 0 };
  for (const record of records) counts[columnOf[stateOf(fact, record)]] += 1;
  return {
    id: fact.id,
    label: fact.label,
    counts,
    n: records.length - counts.nothing,
    missing: counts.nothing,
  };
}

/** The emptiest records first; of equals the one with most sources, where the evidence is at hand. */
function wantedOf(records: readonly RecordWithSource[]): WantedFact[] {
  return records
    .map(({ record, ...files }) => ({ record, completeness: completeness({ record, ...files }) }))
    .sort(
      (a, b) =>
        a.completeness.share - b.completeness.share || b.record.sources.length - a.record.sources.length,
    )
    .flatMap(({ record, completeness: { held, total, missing } }): WantedFact[] => {
      const [fact] = missing;
      const { id, title, date, sources } = record;
      return fact ? [{ id, title, date: formatDate(date), held, total, sources: sources.length, fact }] : [];
    })
    .slice(0, shownWanted);
}

/** What the listed records hold, field by field, and where one more fact would help most. */
export function qualityPage(collection: Collection): QualityPage {
  const records = listedRecords(collection).flatMap((record): RecordWithSource[] => {
    const incident = collection.incidents.get(record.id);
    return incident ? [{ record, body: incident.body, file: incident.file }] : [];
  });
  const rowsOf = (facts: readonly CompletenessCriterion[]): QualityRow[] =>
    facts.map((fact) => rowOf(fact, records));
  return {
    total: records.length,
    values: rowsOf(valueCriteria),
    evidence: rowsOf(evidenceCriteria),
    wanted: wantedOf(records),
  };
}
