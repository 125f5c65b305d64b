import type { ActionRecord, CauseWord, IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { statuses } from '../../../../schemas/vocabulary.ts';
import { formatTime } from '../../../core/format/time.ts';
import { formatList } from '../../../core/format/places.ts';
import { causeParts, weighedParts } from '../../../core/record/cause-parts.ts';
import { codedParts } from '../../../core/record/coded-parts.ts';
import { exact, row, type ComparisonRow } from './comparison-row.ts';
import { muted, notRecorded, type CellLine } from '../../../core/record/value-line.ts';
import { lowerFirst } from '../../../core/format/lower-first.ts';
import { outageNames } from '../../../core/record/outage-names.ts';
import { holdingsOf, sharedWith, sharingNote } from '../sharing/holdings.ts';
import { isInformative } from '../../../core/record/predicates.ts';

/** The rows of the cause: our sentence, then part by part, what is shared and where someone is silent. */
export function compareCauses(records: readonly IncidentRecord[]): ComparisonRow[] {
  return [
    row({
      id: 'cause',
      label: 'In one sentence',
      group: fieldLabels.cause,
      cells: records.map(({ cause }) =>
        cause.text === undefined ? [muted(notRecorded)] : [{ text: cause.text, sources: [] }],
      ),
      comparability: exact,
      notes: ['Our summary of each cause; its parts follow.'],
    }),
    ...weighedParts.map((part) =>
      wordsRow(records, {
        group: fieldLabels.cause,
        id: `cause-${part}`,
        label: causeParts[part].label,
        noun: lowerFirst(causeParts[part].label),
        wordsIn: ({ cause }) => cause[part].map(weighedWord),
      }),
    ),
    wordsRow(records, {
      group: fieldLabels.cause,
      id: 'cause-conditions',
      label: causeParts.conditions.label,
      noun: lowerFirst(causeParts.conditions.label),
      wordsIn: ({ cause }) => cause.conditions.map(conditionWord),
    }),
  ];
}

/** A condition as a word with the words of its source. */
const conditionWord = ({ is, label, quote, sources }: Condition): ComparedWord => ({
  is,
  label,
  sources,
  about: [`“${quote}”`],
});

/** An action as a word with what came of it and when. */
const actionWord = (
  { did, label, resultLabel, at, status, sources }: ActionRecord,
  day: string,
): ComparedWord => ({
  is: did,
  label,
  sources,
  about: [
    ...(resultLabel === undefined ? [] : [resultLabel.toLowerCase()]),
    ...(at.known ? [formatTime(at, day)] : []),
    supportOf(status),
  ],
});

/** A word with how sure it is. */
const weighedWord = ({ is, label, status, sources }: CauseWord): ComparedWord => ({
  is,
  label,
  sources,
  about: [supportOf(status)],
});

const supportOf = (status: CauseWord['status']): string => statuses[status].label.toLowerCase();

/** What one word of a part is called in "They share no …". */
const responseNouns = { detectedBy: 'means of detection', actions: 'action', factors: 'factor' } as const;

/** The rows of the response: who noticed it, what was done with what came of it, what helped or hindered. */
export function compareResponses(records: readonly IncidentRecord[]): ComparisonRow[] {
  const parts = {
    detectedBy: ({ response }) => response.detectedBy.map(weighedWord),
    actions: ({ response, date }) => response.actions.map((action) => actionWord(action, date)),
    factors: ({ response }) => response.factors.map(weighedWord),
  } satisfies Record<string, WordsPart['wordsIn']>;
  return [
    row({
      id: 'response',
      label: 'In one sentence',
      group: fieldLabels.response,
      cells: records.map(({ response }) =>
        response.text === undefined ? [muted(notRecorded)] : [{ text: response.text, sources: [] }],
      ),
      comparability: exact,
      notes: ['Our summary of how each was ended; the parts are below.'],
    }),
    ...(['detectedBy', 'actions', 'factors'] as const).map((part) =>
      wordsRow(records, {
        group: fieldLabels.response,
        id: `response-${part}`,
        label: codedParts[part].label,
        noun: responseNouns[part],
        wordsIn: parts[part],
      }),
    ),
  ];
}

type Condition = IncidentRecord['cause']['conditions'][number];

/** A word of a part with what is said about it: how sure it is, what came of it, or where it is quoted from. */
interface ComparedWord extends Pick<CauseWord, 'is' | 'label' | 'sources'> {
  about: string[];
}

/** A part told in words: its group, its row, what one of its words is called, and its words in a record. */
interface WordsPart {
  group: string;
  id: string;
  label: string;
  noun: string;
  wordsIn: (record: IncidentRecord) => readonly ComparedWord[];
}

function wordsRow(
  records: readonly IncidentRecord[],
  { group, id, label, noun, wordsIn }: WordsPart,
): ComparisonRow {
  const words = records.map(wordsIn);
  const names = outageNames(records);
  const held = holdingsOf(
    words.map((list) => list.filter(isInformative).map((word) => ({ id: word.is, label: word.label }))),
  );
  const cells = words.map((list, column): CellLine[] =>
    list.length === 0
      ? [muted(notRecorded)]
      : list.map((word) => ({
          text: word.label,
          detail: isInformative(word)
            ? [...word.about, sharedWith(held.get(word.is)?.holders ?? [], column, names)]
                .filter((text) => text !== undefined)
                .join(', ')
            : undefined,
          sources: word.sources,
          isMuted: !isInformative(word),
        })),
  );
  const silent = records.filter((_, index) => !(words[index] ?? []).some(isInformative));
  if (silent.length > 0)
    return row({
      id,
      label,
      group,
      cells,
      comparability: {
        grade: 'not-comparable',
        reasons: [silent.length === records.length ? 'not known on any side' : 'not known on every side'],
      },
      notes: [
        silenceNote(silent, words, records),
        ...(records.length - silent.length > 1 ? [sharingNote(held, names, noun)] : []),
      ],
    });
  return row({ id, label, group, cells, comparability: exact, notes: [sharingNote(held, names, noun)] });
}

function silenceNote(
  silent: readonly IncidentRecord[],
  words: readonly (readonly ComparedWord[])[],
  records: readonly IncidentRecord[],
): string {
  const names = outageNames(records);
  const reasons = silent.map((record) => {
    const list = words[records.indexOf(record)] ?? [];
    const reason =
      list[0]?.is === 'undisclosed'
        ? 'the operator has not said'
        : list[0]?.is === 'unknown'
          ? 'nothing was found'
          : 'nothing is recorded yet';
    return `for ${names[records.indexOf(record)] ?? ''} ${reason}`;
  });
  return `Cannot be compared: ${formatList(reasons)}.`;
}
