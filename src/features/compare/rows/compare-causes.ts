import type { CauseWord, IncidentRecord } from '../../../../schemas/record.ts';
import { statuses } from '../../../../schemas/vocabulary.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatList } from '../../../core/format/places.ts';
import { causeParts, weighedParts, type WeighedPart } from '../../../core/record/cause-parts.ts';
import { exact, row, type ComparisonRow } from './comparison-row.ts';
import { muted, notRecorded, type CellLine } from '../../../core/record/value-line.ts';
import { isInformative } from '../../../core/record/predicates.ts';

/** The rows of the cause: our sentence, then part by part, what is shared and where somebody is silent. */
export function compareCauses(records: readonly IncidentRecord[]): ComparisonRow[] {
  return [
    row({
      id: 'cause',
      label: 'In one sentence',
      group: 'Cause',
      cells: records.map(({ cause }) =>
        cause.text === undefined ? [muted(notRecorded)] : [{ text: cause.text, sources: [] }],
      ),
      comparability: exact,
      notes: ['Our summary of each cause; the parts stand below.'],
    }),
    ...weighedParts.map((part) => causeRow(records, part)),
  ];
}

function causeRow(records: readonly IncidentRecord[], part: WeighedPart): ComparisonRow {
  const { label } = causeParts[part];
  const words = records.map(({ cause }) => cause[part]);
  const isCommon = (is: string): boolean =>
    words.every((list) => list.some((word) => word.is === is && isInformative(word)));
  const cells = words.map((list): CellLine[] =>
    list.length === 0
      ? [muted(notRecorded)]
      : list.map((word) => ({
          text: word.label,
          ...(isInformative(word)
            ? {
                detail: [
                  statuses[word.status].label.toLowerCase(),
                  ...(isCommon(word.is) ? ['shared'] : []),
                ].join(', '),
              }
            : {}),
          sources: word.sources,
          ...(isInformative(word) ? {} : { isMuted: true }),
        })),
  );
  const silent = records.filter((_, index) => !(words[index] ?? []).some(isInformative));
  const common = [...new Set((words[0] ?? []).filter(({ is }) => isCommon(is)).map((word) => word.label))];
  if (silent.length > 0)
    return row({
      id: `cause-${part}`,
      label,
      group: 'Cause',
      cells,
      comparability: {
        grade: 'not-comparable',
        reasons: [silent.length === records.length ? 'not known on any side' : 'not known on every side'],
      },
      notes: [silenceNote(silent, words, records)],
    });
  const none = records.length > 2 ? 'None of these is shared by all.' : 'They share none of these.';
  const note = common.length === 0 ? none : `Shared: ${formatList(common)}.`;
  return row({ id: `cause-${part}`, label, group: 'Cause', cells, comparability: exact, notes: [note] });
}

function silenceNote(
  silent: readonly IncidentRecord[],
  words: readonly (readonly CauseWord[])[],
  records: readonly IncidentRecord[],
): string {
  const reasons = silent.map((record) => {
    const list = words[records.indexOf(record)] ?? [];
    const reason =
      list[0]?.is === 'undisclosed'
        ? 'the operator has not said'
        : list[0]?.is === 'unknown'
          ? 'nothing was found'
          : 'nobody has looked yet';
    return `for ${formatDate(record.date)} ${reason}`;
  });
  return `Cannot be compared: ${formatList(reasons)}.`;
}
