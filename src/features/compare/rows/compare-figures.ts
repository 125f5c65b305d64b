import type { Figure, IncidentRecord } from '../../../../schemas/record.ts';
import { absences, claimStatuses, measures } from '../../../../schemas/vocabulary.ts';
import { formatWithUnit } from '../../../core/format/quantity.ts';
import { formatPlaces } from '../../../core/format/places.ts';
import type { Comparability } from './comparable.ts';
import { row, type ComparisonRow } from './comparison-row.ts';
import { muted, type CellLine } from '../../../core/record/value-line.ts';
import { isAdopted } from '../../../core/record/predicates.ts';

/** A figure with what it measures, where, by whom and how. */
function figureLine(figure: Figure): CellLine {
  const details = [
    figure.places.length > 0 ? formatPlaces(figure.places) : undefined,
    figure.by,
    figure.method,
    figure.status === 'adopted' ? undefined : claimStatuses[figure.status].label.toLowerCase(),
  ].filter((text) => text !== undefined);
  return {
    text: formatWithUnit(figure.value, figure.unit),
    detail: details.length > 0 ? details.join(' · ') : undefined,
    sources: figure.sources,
    isMuted: !isAdopted(figure),
  };
}

/** One row for each measure of which at least two records have a figure; unlike scopes are named, never computed with. */
export function compareFigures(records: readonly IncidentRecord[]): ComparisonRow[] {
  const used = (Object.keys(measures) as Figure['measure'][]).filter(
    (measure) =>
      records.filter(({ figures }) => figures.some((figure) => figure.measure === measure)).length >= 2,
  );
  return used.map((measure) => {
    const lists = records.map(({ figures }) => figures.filter((figure) => figure.measure === measure));
    const cells = lists.map((figures): CellLine[] =>
      figures.length === 0 ? [muted(absences['not-recorded'].label)] : figures.map(figureLine),
    );
    const comparability = judge(lists);
    const note =
      comparability.grade === 'exact'
        ? 'Alike in unit, places and method.'
        : `Cannot be compared: ${comparability.reasons.join('; ')}.`;
    return row({
      id: `figure-${measure}`,
      label: measures[measure].label,
      group: 'How much',
      cells,
      comparability,
      notes: [note],
    });
  });
}

/** Figures are alike only when every adopted one agrees in unit, places and stated method. */
function judge(lists: readonly (readonly Figure[])[]): Comparability {
  const adopted = lists.map((list) => list.filter(isAdopted));
  if (adopted.some((list) => list.length === 0))
    return { grade: 'not-comparable', reasons: ['not known on every side'] };
  const all = adopted.flat();
  const reasons = [
    ...(new Set(all.map(({ unit }) => unit)).size > 1 ? ['different units'] : []),
    ...(new Set(all.map(({ places }) => [...places].sort().join())).size > 1 ? ['different places'] : []),
    ...(new Set(all.map(({ method }) => method)).size > 1 ? ['different methods or moments'] : []),
    ...(new Set(all.map(({ services }) => [...services].sort().join())).size > 1
      ? ['different services']
      : []),
  ];
  return reasons.length === 0 ? { grade: 'exact', reasons } : { grade: 'not-comparable', reasons };
}
