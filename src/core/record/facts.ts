import type { Claim, IncidentRecord } from '../../../schemas/record.ts';
import { fieldLabels } from '../../../schemas/labels.ts';
import { absences, statuses } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../format/date.ts';
import { formatDuration } from '../format/duration.ts';
import { formatStretch, formatTime } from '../format/time.ts';
import { causeParts, weighedParts } from './cause-parts.ts';
import type { CellLine } from './value-line.ts';
import { isEnvelope, lengthSources, windowScope } from './lengths.ts';
import { describeReport, shownReports } from './reports.ts';
import { codedParts, type CarriedWord } from './coded-parts.ts';
import { isExposure, isInformative } from './predicates.ts';

/** One line of the facts block; `href` names a page of ours by its path. */
export interface FactLine extends CellLine {
  href?: string;
  /** Words that belong together under one label of their own, as the parts of a cause do. */
  group?: string;
}

/** One of the six facts that every incident page shows in the same place. */
export interface Fact {
  id: 'date' | 'services' | 'cause' | 'response' | 'reports' | 'duration';
  label: string;
  lines: FactLine[];
  /** What others printed about it. */
  claims: Claim[];
}

const about = (claims: readonly Claim[], ...fields: string[]): Claim[] =>
  claims.filter(
    ({ field }) =>
      field !== undefined && fields.some((wanted) => field === wanted || field.startsWith(`${wanted}.`)),
  );

/** The six facts of a record, in their fixed order. */
export function factsOf(record: IncidentRecord): Fact[] {
  const { claims } = record;
  return [
    {
      id: 'date',
      label: fieldLabels.date,
      lines: dateLines(record),
      claims: about(claims, 'date', 'organization'),
    },
    {
      id: 'services',
      label: fieldLabels.services,
      lines: serviceLines(record),
      claims: about(claims, 'services'),
    },
    { id: 'cause', label: fieldLabels.cause, lines: causeLines(record), claims: about(claims, 'cause') },
    {
      id: 'response',
      label: fieldLabels.response,
      lines: responseLines(record),
      claims: about(claims, 'response'),
    },
    { id: 'reports', label: fieldLabels.reports, lines: reportLines(record), claims: [] },
    {
      id: 'duration',
      label: fieldLabels.duration,
      lines: durationLines(record),
      claims: about(claims, 'duration'),
    },
  ];
}

function dateLines({ date, zone, times }: IncidentRecord): FactLine[] {
  const started = times.started.at;
  const day: FactLine = {
    text: formatDate(date),
    detail: zone === 'UTC' ? undefined : `by the calendar of ${zone}`,
    sources: [],
  };
  if (!started.known || started.precision === 'day') return [day];
  return [{ ...day, detail: `impact began ${formatTime(started, date)}`, sources: times.started.sources }];
}

function serviceLines({ services, downstream }: IncidentRecord): FactLine[] {
  const line = ({ id, name, nameThen }: IncidentRecord['services'][number]): FactLine => ({
    text: nameThen,
    detail: name === nameThen ? undefined : `now ${name}`,
    href: `/services/${id}/`,
    sources: [],
  });
  return [
    ...services.map(line),
    ...downstream.map((service) => ({ ...line(service), detail: 'downstream' })),
  ];
}

function causeLines({ cause }: IncidentRecord): FactLine[] {
  const weighed = weighedParts.flatMap((part) =>
    cause[part].map((word): FactLine => ({
      text: word.label,
      // What the operator states is the usual case; everything weaker is said.
      detail:
        isInformative(word) && word.status !== 'stated'
          ? statuses[word.status].label.toLowerCase()
          : undefined,
      href: `/causes/${word.is}/`,
      group: causeParts[part].label,
      sources: word.sources,
    })),
  );
  const conditions = cause.conditions.map(({ is, label, quote, sources }): FactLine => ({
    text: label,
    detail: `“${quote}”`,
    href: `/causes/${is}/`,
    group: causeParts.conditions.label,
    sources,
  }));
  return [...weighed, ...conditions];
}

/** What someone other than the operator says, or nobody in so many words, is marked so. */
const supportOf = (word: CarriedWord): string[] =>
  isInformative(word) && word.status !== undefined && word.status !== 'stated'
    ? [statuses[word.status].label.toLowerCase()]
    : [];

function responseLines(record: IncidentRecord): FactLine[] {
  const { response, date } = record;
  const words = (key: 'detectedBy' | 'factors'): FactLine[] =>
    response[key].map((word): FactLine => {
      const [detail] = supportOf(word);
      return {
        text: word.label,
        detail,
        href: `/causes/${word.is}/`,
        group: codedParts[key].label,
        sources: word.sources,
      };
    });
  const actions = response.actions.map(
    ({ did, label, result, resultLabel, at, text, status, sources }): FactLine => {
      const detail = [
        ...(resultLabel === undefined || result === undefined ? [] : [resultLabel.toLowerCase()]),
        ...(at.known ? [formatTime(at, date)] : []),
        ...(text === undefined ? [] : [text]),
        ...supportOf({ is: did, label, status }),
      ].join(' · ');
      return {
        text: label,
        detail: detail || undefined,
        href: `/causes/${did}/`,
        group: codedParts.actions.label,
        sources,
      };
    },
  );
  const lines = [...words('detectedBy'), ...actions, ...words('factors')];
  return lines.length > 0 ? lines : [{ text: absences['not-recorded'].label, sources: [], isMuted: true }];
}

function reportLines(record: IncidentRecord): FactLine[] {
  if (record.reports.entries.length === 0)
    return [{ text: absences[record.reports.absence ?? 'not-recorded'].label, sources: [], isMuted: true }];
  return shownReports(record).map((report) => {
    const { count, kind, scope, when, counter } = describeReport(record, report);
    return {
      text: `${count} reports`,
      detail: [kind, scope, when, counter].join(' · '),
      sources: report.sources,
    };
  });
}

/** How long it lasted, by each measure that is known; or in words why there is none. Never empty. */
export function durationLines(record: IncidentRecord): FactLine[] {
  const { duration, times, date } = record;
  if (isExposure(record)) return [{ text: 'an exposure has none', sources: [], isMuted: true }];
  const { span, inWindows, stated, statedSources } = duration;
  const lines: FactLine[] = [];
  if (span.known) {
    const [from, to] = [times.started.at, times.ended.at];
    const ends = from.known && to.known ? formatStretch(from, to, date) : '';
    lines.push({
      text: formatDuration(span),
      detail: `from the start of impact to its end (${ends})${isEnvelope(record) ? ', with pauses' : ''}`,
      sources: [...lengthSources(record, 'span')],
    });
  }
  const scope = windowScope(record);
  const inWindowsLine: FactLine | undefined =
    inWindows.known && !(span.known && formatDuration(span) === formatDuration(inWindows))
      ? {
          text: formatDuration(inWindows),
          detail: scope
            ? `in the impact windows ${scope}`
            : 'in the impact windows recorded for its own services',
          sources: [],
        }
      : undefined;
  if (inWindowsLine) lines.push(inWindowsLine);
  if (stated.known && !(span.known && formatDuration(span) === formatDuration(stated)))
    lines.push({ text: formatDuration(stated), detail: 'as stated', sources: statedSources });
  // An envelope is told after the time in windows, which is what people were without the service for.
  if (isEnvelope(record)) lines.sort((a, b) => Number(b === inWindowsLine) - Number(a === inWindowsLine));
  if (lines.length === 0)
    return [{ text: absences[span.known ? 'not-recorded' : span.reason].label, sources: [], isMuted: true }];
  return lines;
}

/** Claims that speak about no fact above and no moment: told by topic. */
export const topicClaims = ({ claims }: IncidentRecord): Claim[] =>
  claims.filter(({ about: kind }) => kind === 'topic');

export const momentClaims = ({ claims }: IncidentRecord, moment: string): Claim[] =>
  claims.filter(({ field }) => field === `times.${moment}`);
