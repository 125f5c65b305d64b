import type { Incident } from '../incident/incident.ts';
import { locate } from '../incident/locate.ts';
import type { FieldPath } from '../problem.ts';
import { causeListKeys } from '../record/cause-parts.ts';
import { wordsOf } from '../record/coded-parts.ts';
import type { Found, OwnCheck } from './rule.ts';
import { noSuchSource, sourceUses } from './source-use.ts';
import { isOperators, originsOf } from '../record/predicates.ts';

export const unknownSource: OwnCheck = (incident) => {
  const known = incident.sources.map(({ id }) => id);
  const isKnown = new Set(known);
  const seen = new Set<string>();
  return sourceUses(incident)
    .filter(({ id }) => !isKnown.has(id))
    .map((use) => ({ use, at: 'path' in use.at ? locate(incident.file, use.at.path) : use.at }))
    .filter(({ use, at }) => {
      const key = JSON.stringify([use.id, at]);
      return !seen.has(key) && seen.add(key);
    })
    .map(({ use }) => noSuchSource(use, known));
};

/** Positions of sources that are only an address though there are others, so that no value can name them. */
const namelessSources = ({ file, sources }: Incident): number[] =>
  sources.length === 1
    ? []
    : file.frontMatter.sources.flatMap((source, index) => (typeof source === 'string' ? [index] : []));

export const sourceNeedsId: OwnCheck = (incident) =>
  namelessSources(incident).map((index) => ({
    path: ['sources', index],
    message: `This source has no id, and the record has ${incident.sources.length} sources.`,
    allowed:
      'an address alone, where it is the only source; else id, kind, title and url, and its id beside each value that rests on it',
    write: `{ id: short-name, kind: press, title: "…", url: "${incident.sources[index]?.url ?? 'private'}" }`,
  }));

export const unusedSource: OwnCheck = (incident) => {
  if (incident.sources.length === 1 || namelessSources(incident).length > 0) return [];
  const used = new Set(sourceUses(incident).map(({ id }) => id));
  return incident.sources.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            path: ['sources', index],
            message: `The source "${id}" is not used.`,
            allowed: `"sources: [${id}]" beside the value it supports, or a citation [@${id}] in the text; else take it out`,
          },
        ],
  );
};

export const duplicateSource: OwnCheck = ({ sources }) =>
  sources.flatMap(({ id, url }, index) => {
    const earlier = sources.slice(0, index);
    const twin =
      earlier.find((source) => source.id === id) ??
      (url === undefined ? undefined : earlier.find((source) => source.url === url));
    if (!twin) return [];
    return [
      {
        path: ['sources', index, twin.id === id ? 'id' : 'url'],
        message:
          twin.id === id
            ? `The source id "${id}" is already used by source ${twin.number}.`
            : `The source "${twin.id}" already has this address.`,
        allowed: 'one entry a document; a new id for another document',
      },
    ];
  });

/** The values that someone must stand behind, with where they stand. */
function values(incident: Incident): { path: FieldPath; name: string; sources: readonly string[] }[] {
  const { cause, response, followUps, times, duration, reports, figures, impact } = incident;
  const says = (is: string): boolean => is !== 'unknown';
  return [
    ...causeListKeys.flatMap((list) =>
      cause[list].flatMap(({ is, sources }) =>
        says(is) ? [{ path: ['cause'], name: `cause.${list}`, sources }] : [],
      ),
    ),
    ...(['detectedBy', 'actions', 'factors'] as const).flatMap((part) =>
      wordsOf(incident, part).flatMap(({ is }, index) =>
        says(is)
          ? [{ path: ['response'], name: `response.${part}`, sources: response[part][index]?.sources ?? [] }]
          : [],
      ),
    ),
    ...followUps.entries.map(({ sources }, index) => ({
      path: ['followUps', index],
      name: 'This follow-up',
      sources,
    })),
    ...Object.entries(times).flatMap(([moment, { at, sources }]) =>
      at.known || at.reason === 'undisclosed'
        ? [{ path: ['times', moment], name: `times.${moment}`, sources }]
        : [],
    ),
    ...(duration.stated.known
      ? [{ path: ['duration'], name: 'duration', sources: duration.statedSources }]
      : []),
    ...reports.entries.map(({ sources }, index) => ({
      path: ['reports', index],
      name: 'This report count',
      sources,
    })),
    ...figures.map(({ sources }, index) => ({ path: ['figures', index], name: 'This figure', sources })),
    ...impact.map(({ sources }, index) => ({ path: ['impact', index], name: 'This impact', sources })),
  ];
}

export const valueWithoutSource: OwnCheck = (incident) => {
  if (namelessSources(incident).length > 0) return [];
  const seen = new Set<string>();
  return values(incident)
    .filter(({ sources }) => sources.length === 0)
    .filter(({ path }) => !seen.has(path.join()) && seen.add(path.join()))
    .map(({ path, name }): Found => ({
      path,
      onKey: true,
      message: `${name} names no source, and the record has ${incident.sources.length}.`,
      allowed: `"sources: [id]" beside the value, with ids of: ${incident.sources
        .slice(0, 12)
        .map(({ id }) => id)
        .join(', ')}`,
    }));
};

export const reviewedNeedsTwoOrigins: OwnCheck = ({ reviewed, sources }) => {
  if (!reviewed) return [];
  const at = (message: string, allowed: string): Found[] => [{ path: ['reviewed'], message, allowed }];
  const read = sources.filter(({ readIn }) => readIn.length === 0);
  // However many pages an operator has, it is one voice.
  const others = read.filter((source) => !isOperators(source));
  const origins = originsOf(others).size + (read.some(isOperators) ? 1 : 0);
  if (origins < 2)
    return at(
      `The record is marked reviewed, but rests on ${origins} independent source${origins === 1 ? '' : 's'} that ${origins === 1 ? 'was' : 'were'} read.`,
      'two or more; the operator counts once, copies (copyOf) and what was read elsewhere (readIn) do not count; else leave "reviewed" out',
    );
  if (sources.some(isOperators) && !read.some(isOperators))
    return at(
      "The record is marked reviewed, but the operator's own account was read only as quoted elsewhere (readIn).",
      'the operator\'s own account, opened and read whole; else leave "reviewed" out',
    );
  return [];
};
