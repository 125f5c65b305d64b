import { windowPattern } from '../../../schemas/patterns.ts';
import type { Source } from '../../../schemas/record.ts';
import type { Incident } from '../incident/incident.ts';
import type { FieldPath, Spot } from '../problem.ts';
import { isOperators } from '../record/predicates.ts';
import { wordsOf } from '../record/coded-parts.ts';
import { futureFault, isAfter } from './future.ts';
import type { Check, Found, OwnCheck } from './rule.ts';
import { placedEntries } from './timeline-order.ts';

interface Value {
  path: FieldPath;
  name: string;
  sources: readonly string[];
}

const codedParts = [
  ['cause', 'trigger'],
  ['cause', 'mechanisms'],
  ['cause', 'layers'],
  ['response', 'detectedBy'],
  ['response', 'actions'],
  ['response', 'factors'],
] as const;

/** Adopted values that an account of the operator could bear out; counts of reports are for others to make. */
function adoptedValues(incident: Incident): Value[] {
  const { times, duration, impact, cause, response } = incident;
  const { trigger, mechanisms, layers } = cause;
  const { detectedBy, actions, factors } = response;
  const parts = { trigger, mechanisms, layers, detectedBy, actions, factors };
  return [
    ...codedParts.flatMap(([field, part]) =>
      parts[part].map(({ sources }, index) => ({
        path: [field, part, index],
        name: `${field}.${part}`,
        sources,
      })),
    ),
    ...Object.entries(times).flatMap(([moment, { at, sources }]) =>
      at.known ? [{ path: ['times', moment], name: `times.${moment}`, sources }] : [],
    ),
    ...(duration.stated.known
      ? [{ path: ['duration'], name: 'duration', sources: duration.statedSources }]
      : []),
    ...impact.map(({ sources }, index) => ({ path: ['impact', index], name: 'This impact', sources })),
  ];
}

const isWeak = ({ kind, copyOf }: Source): boolean =>
  kind === 'dataset' || kind === 'crowd' || copyOf !== undefined;

export const weakEvidence: OwnCheck = (incident) => {
  const sources = new Map(incident.sources.map((source) => [source.id, source]));
  if (!incident.sources.some(isOperators)) return [];
  const seen = new Set<string>();
  return adoptedValues(incident).flatMap(({ path, name, sources: ids }): Found[] => {
    const behind = ids.flatMap((id) => sources.get(id) ?? []);
    const key = `${name} ${ids.join()}`;
    if (behind.length === 0 || !behind.every(isWeak) || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        path,
        message: `${name} rests only on ${ids.join(', ')}: a data set, users' reports or a copy, though the record names an account of the operator.`,
        allowed:
          "the operator's account, read whole, as a source beside the value; else an exception that says why it cannot be had",
      },
    ];
  });
};

/** Fields that say that nothing is known or that the operator keeps silent. */
function silences(incident: Incident): Value[] {
  const silent = ['unknown', 'undisclosed'];
  const { times, reports, duration } = incident;
  return [
    ...codedParts.flatMap(([field, part]) =>
      wordsOf(incident, part).flatMap(({ is }, index) =>
        silent.includes(is)
          ? [{ path: [field, part, index], name: `${field}.${part}: ${is}`, sources: [] }]
          : [],
      ),
    ),
    ...Object.entries(times).flatMap(([moment, { at }]) =>
      !at.known && silent.includes(at.reason)
        ? [{ path: ['times', moment], name: `times.${moment}: ${at.reason}`, sources: [] }]
        : [],
    ),
    ...(!duration.stated.known && silent.includes(duration.stated.reason)
      ? [{ path: ['duration'], name: `duration: ${duration.stated.reason}`, sources: [] }]
      : []),
    ...(reports.absence !== undefined && silent.includes(reports.absence)
      ? [{ path: ['reports'], name: `reports: ${reports.absence}`, sources: [] }]
      : []),
  ];
}

export const unknownButUnread: OwnCheck = (incident) => {
  const operators = incident.sources.filter(isOperators);
  if (operators.length === 0 || operators.some(({ readIn }) => readIn.length === 0)) return [];
  const ids = operators.map(({ id }) => id).join(', ');
  return silences(incident).map(({ path, name }): Found => ({
    path,
    message: `${name} says that it was looked for, but the operator's own account (${ids}) was read only as quoted elsewhere (readIn).`,
    allowed: 'the account read whole, and readIn taken out; else leave the field out: not looked for yet',
  }));
};

/** What holds a text, though it may look like a time, and what others have said, which may be wrong. */
const noTimes = new Set(['title', 'text', 'claims']);

/** All texts of fields that may be times, with their places. A year alone is not told from a count. */
function timesIn(value: unknown, path: FieldPath): [string, FieldPath][] {
  if (typeof value === 'string')
    return windowPattern.test(value) && /\d-\d/.test(value) ? [[value, path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    noTimes.has(key) ? [] : timesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The times that a record states: those of its fields, and those at which the entries of its timeline begin. */
const statedTimes = (incident: Incident): { written: string; spot: Spot }[] => [
  ...timesIn(incident.file.frontMatter, []).map(([written, path]) => ({ written, spot: { path } })),
  ...placedEntries(incident).map(({ entry, spot }) => ({ written: entry.at.text, spot })),
];

export const inTheFuture: Check = (incident, { today }) => {
  if (today === undefined) return [];
  return statedTimes(incident)
    .filter(({ written }) => written.split(/\.\.|\//).some((time) => isAfter(today, time)))
    .map(({ written, spot }): Found => ({
      ...spot,
      ...futureFault(today, written),
    }));
};
