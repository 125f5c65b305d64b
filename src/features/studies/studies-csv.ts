import { toCsvText } from '../../core/format/csv.ts';
import { formatSeconds } from '../../core/format/duration.ts';
import type { Distribution } from '../trends/index.ts';
import type { BesideRow, BesideTable, StudiesView } from './beside-studies.ts';
import { ownIntervals, studyDurations, type StudyDuration } from './durations.ts';
import { studies } from './studies.ts';

type Cells = Record<string, string | number | undefined>;

/** Rows as CSV with a line of their names; what is not known is empty. */
function toCsv(rows: readonly Cells[]): string {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const lines = rows.map((row) => names.map((name) => String(row[name] ?? '')));
  return toCsvText([names, ...lines]);
}

function shareCells({ table, bases }: BesideTable, { category, percent, own }: BesideRow): Cells {
  const { name, address } = studies[table.study];
  const base = bases.find(({ part }) => part === own?.part);
  return {
    ...{ study: name, study_address: address, list: table.id, list_title: table.title, place: table.place },
    ...{ category: category.id, category_label: category.label, category_includes: category.includes },
    ...{ study_count: category.count, study_percent: percent },
    study_percent_published: category.percent,
    ...{ study_base: table.base.of, study_n: table.base.n, study_missing: table.missing },
    ...{ study_categories_per_row: table.perRow, recomputed: table.recomputed },
    relation: category.to.kind === 'words' ? category.to.fit : category.to.kind,
    relation_why: category.to.why,
    ...{ own_part: own?.part, own_words: own?.words.map(({ is }) => is).join(' ') },
    ...{ own_incidents: own?.incidents, own_n: base?.n, own_silent: base?.silent },
    ...{ own_without: base?.without, own_total: base?.total },
  };
}

/** One row a category of a study, with its mapping and what of ours stands beside it. */
export const sharesCsv = ({ tables }: StudiesView): string =>
  toCsv(tables.flatMap((table) => table.rows.map((row) => shareCells(table, row))));

const inWords = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : formatSeconds(seconds);

const studyCells = (duration: StudyDuration): Cells => ({
  ...{ whose: studies[duration.study].name, address: studies[duration.study].address },
  ...{ beside: duration.besides, place: duration.place, interval: duration.interval },
  ...{ n: duration.n, of: duration.of },
  ...{ median: inWords(duration.median), p90: inWords(duration.p90) },
  ...{ longest: inWords(duration.longest), mean: inWords(duration.mean) },
  ...{ median_seconds: duration.median, p90_seconds: duration.p90 },
  ...{ longest_seconds: duration.longest, mean_seconds: duration.mean },
  ...{ recomputed: duration.recomputed, note: duration.note },
});

const ownCells = (
  site: { name: string; address: string },
  beside: keyof typeof ownIntervals,
  { n, total, quantiles, marks }: Distribution,
): Cells => ({
  ...{ whose: site.name, address: site.address, beside, interval: ownIntervals[beside] },
  ...{ n, of: total },
  median: quantiles.find(({ name }) => name === 'median')?.text,
  p90: quantiles.find(({ name }) => name === 'p90')?.text,
  longest: marks.at(-1)?.text,
});

/** One row an interval, ours last. Those of studies are in seconds too; ours are known within bounds, in words. */
export const durationsCsv = (view: StudiesView, site: { name: string; address: string }): string =>
  toCsv([
    ...studyDurations.map(studyCells),
    ownCells(site, 'duration', view.durations),
    ownCells(site, 'detection', view.noticed),
  ]);
