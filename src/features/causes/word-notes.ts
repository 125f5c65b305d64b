import { fieldLabels } from '../../../schemas/labels.ts';
import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';
import { absences, actions, results, type CodedKey } from '../../../schemas/vocabulary.ts';
import { lowerFirst } from '../../core/format/lower-first.ts';
import { formatTime } from '../../core/format/time.ts';
import { elapsedSinceStart, formatElapsed } from '../../core/record/elapsed.ts';

/** What the list of a word says of one incident besides its date and duration. */
export interface WordNote {
  label: string;
  text: string;
}

const notRecorded = 'not recorded';

const withTime = (text: string, { at }: ActionRecord, { date }: IncidentRecord): string =>
  at.known ? `${text}, ${formatTime(at, date)}` : text;

/** The texts in their order, each once, as sentences are: only the first begins with a capital letter. */
const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text, index) => (index === 0 ? text : lowerFirst(text))).join('; ');

function actionNote(record: IncidentRecord, is: string): WordNote {
  const own = record.response.actions.filter(({ did }) => did === is);
  const texts = own.map((action) => withTime(action.resultLabel ?? notRecorded, action, record));
  return { label: fieldLabels['response.actions.result'], text: joined(texts) };
}

function resultNote(record: IncidentRecord, is: string): WordNote {
  const own = record.response.actions.filter(({ result }) => result === is);
  return {
    label: fieldLabels['response.actions'],
    text: joined(own.map((action) => withTime(action.label, action, record))),
  };
}

function detectionNote(record: IncidentRecord): WordNote {
  const { at } = record.times.detected;
  const elapsed = at.known ? elapsedSinceStart(record, at) : undefined;
  const text = at.known ? formatTime(at, record.date) : absences[at.reason].label;
  return {
    label: fieldLabels['times.detected'],
    text: elapsed ? `${text}, ${formatElapsed(elapsed)}` : text,
  };
}

function conditionNote({ cause }: IncidentRecord, is: string): WordNote {
  const quotes = cause.conditions.filter((condition) => condition.is === is).map(({ quote }) => `“${quote}”`);
  return { label: 'Quotation', text: quotes.join('; ') };
}

/** How it went, in an incident that carries a word; `undefined` where the word itself says all there is. */
export function wordNote(record: IncidentRecord, key: CodedKey, is: string): WordNote | undefined {
  switch (key) {
    case 'actions':
      return actionNote(record, is);
    case 'results':
      return resultNote(record, is);
    case 'detectedBy':
      return detectionNote(record);
    case 'conditions':
      return conditionNote(record, is);
    default:
      return undefined;
  }
}

/** How many incidents have something, under its label. */
interface Outcome {
  label: string;
  /** The word that it is, where it has a page. */
  is: string | undefined;
  count: number;
}

/** What came of an action, or which actions had a result, under the label of the field. */
export interface Outcomes {
  label: string;
  outcomes: Outcome[];
}

/** For each word of a list, and last for none, in how many of the incidents an action has it. */
function countActions(
  records: readonly IncidentRecord[],
  words: Record<string, { label: string }>,
  wordIn: (action: ActionRecord) => string | false | undefined,
): Outcome[] {
  const has = ({ response }: IncidentRecord, is: string | undefined): boolean =>
    response.actions.some((action) => wordIn(action) === is);
  const all = [
    ...Object.entries(words).map(([is, { label }]) => ({ is, label })),
    { is: undefined, label: notRecorded },
  ];
  return all
    .map(({ is, label }) => ({ is, label, count: records.filter((record) => has(record, is)).length }))
    .filter(({ count }) => count > 0);
}

/**
 * How it went over all incidents that carry a word: for an action what came of it, for a result which actions had it.
 * An incident in which the same was tried with two results counts under both. `undefined` for other words, and where no
 * incident carries it.
 */
export function outcomesOf(
  records: readonly IncidentRecord[],
  key: CodedKey,
  is: string,
): Outcomes | undefined {
  if (records.length === 0) return undefined;
  if (key === 'actions')
    return {
      label: fieldLabels['response.actions.result'],
      outcomes: countActions(records, results, ({ did, result }) => did === is && result),
    };
  if (key === 'results')
    return {
      label: fieldLabels['response.actions'],
      outcomes: countActions(records, actions, ({ did, result }) => result === is && did),
    };
  return undefined;
}
