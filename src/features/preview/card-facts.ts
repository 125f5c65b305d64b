import type { CauseWord, IncidentRecord, Report } from '../../../schemas/record.ts';
import { fieldLabels } from '../../../schemas/labels.ts';
import { absences, statuses } from '../../../schemas/vocabulary.ts';
import { formatList, formatPlaces } from '../../core/format/places.ts';
import { shorten } from '../../core/format/shorten.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import { durationLines } from '../../core/record/facts.ts';
import { isEnvelope, lengthOf, measureNames } from '../../core/record/lengths.ts';
import { serviceName } from '../../core/record/names.ts';
import { describeReport, headlineReport } from '../../core/record/reports.ts';
import { isInformative } from '../../core/record/predicates.ts';

/** One fact on a preview image: a few words, what they measure, and whether anything is known at all. */
export interface CardFact {
  label: string;
  text: string;
  /** What it measures or rests on, in short lines. */
  details: string[];
  isKnown: boolean;
}

/** How long it was, by the measure that the lists show, which is named. */
export function lengthFact(record: IncidentRecord): CardFact {
  const label = fieldLabels.duration;
  const length = lengthOf(record);
  if (length) {
    const detail = isEnvelope(record)
      ? `${measureNames.inWindows}, with pauses`
      : measureNames[length.measure];
    return { label, text: length.text, details: [detail], isKnown: true };
  }
  const [line] = durationLines(record);
  return {
    label,
    text: line?.text ?? '',
    details: [line?.detail ?? []].flat(),
    isKnown: line?.isMuted !== true,
  };
}

/** Words of a cause; every one that is weaker than the operator's own statement says so. */
export function causeText(words: readonly CauseWord[]): string {
  const known = words.filter(isInformative);
  if (known.length === 0) return words[0]?.label ?? absences['not-recorded'].label;
  return formatList(
    known.map(({ label, status }) =>
      status === 'stated' ? label : `${label} (${statuses[status].label.toLowerCase()})`,
    ),
  );
}

/** Whether any word of a part of a cause says something. */
export const isTold = (words: readonly CauseWord[]): boolean => words.some(isInformative);

/** The trigger; a status that all its words share stands below them, where no long word cuts it off. */
export function triggerFact({ cause }: IncidentRecord): CardFact {
  const { label } = causeParts.trigger;
  const known = cause.trigger.filter(isInformative);
  const [status, ...others] = new Set(known.map((word) => word.status));
  if (status === undefined || others.length > 0)
    return { label, text: causeText(cause.trigger), details: [], isKnown: known.length > 0 };
  return {
    label,
    text: formatList(known.map((word) => word.label)),
    details: [statuses[status].label.toLowerCase()],
    isKnown: true,
  };
}

/** The adopted count that says most, never without its kind; or that there is none. */
export function reportFact(record: IncidentRecord): CardFact {
  const label = fieldLabels.reports;
  const headline = headlineReport(record);
  if (headline) {
    const { count, kind } = describeReport(record, headline);
    return { label, text: count, details: [kind, scopeOf(record, headline)], isKnown: true };
  }
  const { entries, absence } = record.reports;
  if (entries.length === 0)
    return { label, text: absences[absence ?? 'not-recorded'].label, details: [], isKnown: false };
  return { label, text: 'no count adopted', details: [`${entries.length} published`], isKnown: false };
}

/** Of what a count is, in a few words: several services are told by their number. */
function scopeOf(record: IncidentRecord, { services, places }: Report): string {
  const [only = ''] = services;
  const what = services.length === 1 ? serviceName(record, only) : `${services.length} services`;
  return `${what}, ${places.length > 0 ? formatPlaces(places) : 'place not stated'}`;
}

/** What social sites take of a description of an image; cut at a word. */
export const maxAltLength = 420;

export function toAlt(sentences: readonly string[]): string {
  const text = sentences
    .filter((sentence) => sentence !== '')
    .map(endSentence)
    .join(' ');
  return shorten(text, maxAltLength);
}

const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** "Duration: 7 h 11 min, from the start of impact to its end". */
export const factSentence = ({ label, text, details }: CardFact): string =>
  `${label}: ${[text, ...details].join(', ')}`;
