import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { Incident } from '../incident/incident.ts';
import type { FieldPath, Spot } from '../problem.ts';
import { causeListKeys, type CauseListKey } from '../record/cause-parts.ts';
import { suggest } from '../suggest.ts';
import type { Found } from './rule.ts';

/** One use of a source id: on a field of the files, or a citation in the body. */
export interface SourceUse {
  id: string;
  at: Spot;
}

interface Carrier {
  sources: readonly string[];
}

const sourcesAt = ({ sources }: Carrier, path: FieldPath): SourceUse[] =>
  sources.map((id, index) => ({ id, at: { path: [...path, 'sources', index] } }));

/** Where the sources of a word stand: beside it, or else beside all words of the cause. */
function causePath(written: IncidentFrontMatter['cause'], list: CauseListKey, index: number): FieldPath {
  if (typeof written === 'string') return ['cause'];
  const words = written[list];
  const word = Array.isArray(words) ? words[index] : words;
  if (typeof word !== 'object' || word.sources === undefined) return ['cause'];
  return ['cause', list, ...(Array.isArray(words) ? [index] : [])];
}

/** The same for what was done against it. */
function responsePath(
  written: IncidentFrontMatter['response'],
  list: 'detectedBy' | 'actions' | 'factors',
  index: number,
): FieldPath {
  if (typeof written !== 'object') return ['response'];
  const words = written[list];
  const word = Array.isArray(words) ? words[index] : words;
  if (typeof word !== 'object' || word.sources === undefined) return ['response'];
  return ['response', list, ...(Array.isArray(words) ? [index] : [])];
}

/** All uses of source ids in the files and the body of one incident. */
export function sourceUses(incident: Incident): SourceUse[] {
  const { cause, response, times, duration } = incident;
  const each = (name: string, list: readonly Carrier[]): SourceUse[] =>
    list.flatMap((entry, index) => sourcesAt(entry, [name, index]));
  return [
    ...causeListKeys.flatMap((list) =>
      cause[list].flatMap((word, index) =>
        sourcesAt(word, causePath(incident.file.frontMatter.cause, list, index)),
      ),
    ),
    ...(['detectedBy', 'actions', 'factors'] as const).flatMap((list) =>
      response[list].flatMap((word, index) =>
        sourcesAt(word, responsePath(incident.file.frontMatter.response, list, index)),
      ),
    ),
    ...each('followUps', incident.followUps.entries),
    ...sourcesAt({ sources: incident.reviewed?.sources ?? [] }, ['reviewed']),
    ...Object.entries(times).flatMap(([moment, value]) => sourcesAt(value, ['times', moment])),
    ...sourcesAt({ sources: duration.statedSources }, ['duration']),
    ...each('impact', incident.impact),
    ...each('reports', incident.reports.entries),
    ...each('figures', incident.figures),
    ...each('claims', incident.claims),
    ...incident.claims.flatMap(({ against }, index) =>
      against.map((id, position) => ({ id, at: { path: ['claims', index, 'against', position] } })),
    ),
    ...incident.sources.flatMap(({ copyOf, readIn }, index) => [
      ...(copyOf === undefined ? [] : [{ id: copyOf, at: { path: ['sources', index, 'copyOf'] } }]),
      ...readIn.map((id, position) => ({ id, at: { path: ['sources', index, 'readIn', position] } })),
    ]),
    ...incident.body.citations.map(({ id, line, column }) => ({ id, at: { line, column } })),
  ];
}

/** A finding for an id that no source has; each place once, though several words may share one list of sources. */
export function noSuchSource(use: SourceUse, known: readonly string[]): Found {
  return {
    ...use.at,
    message: `There is no source "${use.id}" in this record.`,
    allowed: known.length > 12 ? 'the id of an entry of "sources"' : known.join(', '),
    meant: suggest(use.id, known),
  };
}
