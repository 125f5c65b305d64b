import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema, type IncidentFrontMatter } from '../../../schemas/incident.ts';
import { isRealZone } from '../inexact/real-zone.ts';
import { sortProblems, toFieldProblem, toProblem, type Problem } from '../problem.ts';
import { idOfFile } from '../reading/content-file.ts';
import type { FrontMatter } from '../reading/front-matter.ts';
import { readDocument, type DocumentText } from '../reading/read-document.ts';
import { likelyDay, withoutFrontMatter } from './no-front-matter.ts';
import { readYamlFile, type YamlText } from '../reading/read-yaml-file.ts';
import { suggest } from '../suggest.ts';
import type { Incident, IncidentFile } from './incident.ts';
import { locate } from './locate.ts';
import { normalize } from './normalize.ts';

export interface ParsedIncident {
  /** `undefined` when the shape is wrong: rules are then not run for this file. */
  incident: Incident | undefined;
  problems: Problem[];
}

/** Reads one incident and, where it has one, its claims file. All problems at once; never throws for any content. */
export function parseIncident(text: DocumentText, claimsText?: YamlText): ParsedIncident {
  const claims = claimsText && { ...readYamlFile(ClaimsFileSchema, claimsText), path: claimsText.path };
  const { fault } = text;
  const isBare = fault !== undefined && text.frontMatter === '';
  const {
    document,
    yaml,
    problems: found,
  } = readDocument(
    IncidentFrontMatterSchema,
    isBare ? { ...text, fault: withoutFrontMatter({ ...text, fault }), likelyDay: likelyDay(text) } : text,
    zoneOf,
  );
  const problems = [...(claims?.problems ?? []), ...found];
  const unreal = document && zoneProblem(document.data, text.path, yaml);
  if (unreal) problems.push(unreal);
  if (!document || unreal || (claims && !claims.data))
    return { incident: undefined, problems: sortProblems(problems) };
  const { data, extra, body } = document;
  const file: IncidentFile = {
    path: text.path,
    ...(claims ? { claimsPath: claims.path, claimsPlaces: claims.yaml.places } : {}),
    frontMatter: data,
    places: yaml.places,
  };
  const incident = normalize(
    {
      id: idOfFile(text.path),
      frontMatter: data,
      extra,
      claims: claims?.data,
      body,
      file,
    },
    (path, rule, fault) => {
      problems.push(toFieldProblem((field) => locate(file, field), { path, rule, ...fault }));
    },
  );
  return { incident, problems: sortProblems(problems) };
}

const utc = 'UTC';

/** The zone of a record; UTC for one that does not exist, which is reported apart. */
const zoneOf = ({ zone = utc }: IncidentFrontMatter): string => (isRealZone(zone) ? zone : utc);

function zoneProblem(
  { zone = utc }: IncidentFrontMatter,
  file: string,
  yaml: FrontMatter,
): Problem | undefined {
  if (isRealZone(zone)) return undefined;
  return toProblem(file, {
    ...yaml.placeOf(['zone']),
    rule: 'bad-zone',
    message: `zone: "${zone}" is not a time zone that is known here.`,
    allowed: 'an IANA name such as Australia/Sydney, or UTC',
    meant: suggest(zone, Intl.supportedValuesOf('timeZone')),
  });
}
