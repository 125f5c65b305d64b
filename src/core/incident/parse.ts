import { ClaimsFileSchema, type ClaimsFile } from '../../../schemas/claim.ts';
import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import { internalLines } from '../audience/internal-lines.ts';
import { isRealZone } from '../inexact/real-zone.ts';
import { readBody, type Body } from '../markdown/body.ts';
import { nothingOwn, partialSchemaOf, schemaOf, type OwnSettings } from '../own/own-settings.ts';
import { sortProblems, toFieldProblem, toProblem, type FieldPath, type Problem } from '../problem.ts';
import { idOfFile } from '../reading/content-file.ts';
import type { FrontMatter } from '../reading/front-matter.ts';
import type { Places } from '../reading/places.ts';
import { readDocument, type DocumentText } from '../reading/read-document.ts';
import { salvage } from '../reading/salvage.ts';
import { splitExtra } from '../reading/shape.ts';
import { likelyDay, withoutFrontMatter } from './no-front-matter.ts';
import { readYamlFile, type YamlText } from '../reading/read-yaml-file.ts';
import { suggest } from '../suggest.ts';
import type { Incident, IncidentFile } from './incident.ts';
import { locate } from './locate.ts';
import { normalize } from './normalize.ts';

export interface ParsedIncident {
  /** `undefined` when the shape is wrong. */
  incident: Incident | undefined;
  /** What of such a file has its form; for showing it, and for rules that ask of single values. */
  partial: Incident | undefined;
  problems: Problem[];
}

/**
 * Reads one incident and, where it has one, its claims file. All problems at once; never throws for any content.
 *
 * @param own what the team has of its own.
 */
export function parseIncident(
  text: DocumentText,
  claimsText?: YamlText,
  own: OwnSettings = nothingOwn,
): ParsedIncident {
  const claims = claimsText && { ...readYamlFile(ClaimsFileSchema, claimsText), path: claimsText.path };
  const { fault } = text;
  const isBare = fault !== undefined && text.frontMatter === '';
  const {
    document,
    body: read,
    yaml,
    problems: found,
  } = readDocument(
    schemaOf(own),
    isBare ? { ...text, fault: withoutFrontMatter({ ...text, fault }), likelyDay: likelyDay(text) } : text,
    { zoneOf, ownKeys: Object.keys(own.fields) },
  );
  const problems = [...(claims?.problems ?? []), ...found];
  const unreal = document && zoneProblem(document.data, text.path, yaml);
  if (unreal) problems.push(unreal);
  const written = { path: text.path, own, claims, report: (problem: Problem) => problems.push(problem) };
  if (!document || unreal || (claims && !claims.data)) {
    const partial = partialIncident({ ...written, yaml, body: read });
    return { incident: undefined, partial, problems: sortProblems(problems) };
  }
  const incident = incidentOf({ ...written, ...document, places: yaml.places });
  return { incident, partial: undefined, problems: sortProblems(problems) };
}

interface WrittenFiles {
  path: string;
  own: OwnSettings;
  claims: { path: string; data: ClaimsFile | undefined; yaml: { places: Places } } | undefined;
  report: (problem: Problem) => void;
}

/** @param isTold whether what is wrong with the value of a field is told here. */
function incidentOf(
  {
    path,
    own,
    claims,
    data,
    extra,
    body,
    places,
    report,
  }: WrittenFiles & {
    data: IncidentFrontMatter;
    extra: Record<string, unknown>;
    body: Body;
    places: Places;
  },
  isTold: (field: FieldPath) => boolean = () => true,
): Incident {
  const file: IncidentFile = {
    path,
    ...(claims ? { claimsPath: claims.path, claimsPlaces: claims.yaml.places } : {}),
    frontMatter: data,
    places,
    ...(own.sections ? { sectionOrder: own.sections } : {}),
    ...(own.internalSections ? { internalLines: internalLines(body.source, own.internalSections) } : {}),
  };
  return normalize(
    { id: idOfFile(path), frontMatter: data, own, extra, claims: claims?.data, body, file },
    (at, rule, fault) => {
      if (isTold(at)) report(toFieldProblem((field) => locate(file, field), { path: at, rule, ...fault }));
    },
  );
}

/** Stands for required fields that have no value of the right shape. */
const blank = { title: '', date: '', services: [], cause: {}, sources: [] } as unknown as IncidentFrontMatter;

/** Stands for a text that is beyond the limits. */
const unreadText = 'The text is beyond its limits.';

/** What of the files has its form. The rest has been told of already. */
function partialIncident({
  yaml,
  body = readBody(unreadText, 1, utc).body,
  ...files
}: WrittenFiles & { yaml: FrontMatter; body: Body | undefined }): Incident | undefined {
  const { fields, extra } = splitExtra(yaml.value);
  const { zone, ...others } = fields;
  const isKnown = typeof zone !== 'string' || isRealZone(zone);
  const saved = salvage(partialSchemaOf(files.own), isKnown ? fields : others, yaml.places);
  if (!saved) return undefined;
  const { data, places } = saved;
  return incidentOf({ ...files, data: { ...blank, ...data }, extra, body, places }, ([field]) =>
    Object.hasOwn(data, field ?? ''),
  );
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
