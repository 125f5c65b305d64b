import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema, type IncidentFrontMatter } from '../../../schemas/incident.ts';
import { sortProblems, type Problem } from '../problem.ts';
import { idOfFile } from '../reading/content-file.ts';
import type { FieldPath, FrontMatter } from '../reading/front-matter.ts';
import { readDocument, type DocumentText } from '../reading/read-document.ts';
import { readYamlFile, type YamlText } from '../reading/read-yaml-file.ts';
import { didYouMean } from '../suggest.ts';
import type { Incident, IncidentFile } from './incident.ts';
import { normalize } from './normalize.ts';

export interface ParsedIncident {
  /** `undefined` when the shape is wrong: rules are then not run for this file. */
  incident: Incident | undefined;
  problems: Problem[];
}

/** Reads one incident and, where it has one, its claims file. All problems at once; never throws for any content. */
export function parseIncident(text: DocumentText, claimsText?: YamlText): ParsedIncident {
  const claims = claimsText && { ...readYamlFile(ClaimsFileSchema, claimsText), path: claimsText.path };
  const { document, yaml, problems: found } = readDocument(IncidentFrontMatterSchema, text, zoneOf);
  const problems = [...(claims?.problems ?? []), ...found];
  const unreal = document && zoneProblem(document.data, text.path, yaml);
  if (unreal) problems.push(unreal);
  if (!document || unreal || (claims && !claims.data))
    return { incident: undefined, problems: sortProblems(problems) };
  const { data, extra, body } = document;
  const locate = locator(text.path, yaml, claims, data);
  const incident = normalize(
    {
      id: idOfFile(text.path),
      frontMatter: data,
      extra,
      claims: claims?.data,
      body,
      file: {
        path: text.path,
        ...(claims ? { claimsPath: claims.path } : {}),
        frontMatter: data,
        locate,
      },
    },
    (path, rule, { message, allowed, write }) => {
      problems.push({
        ...locate(path),
        rule,
        severity: 'error',
        message,
        ...(allowed ? { allowed } : {}),
        ...(write ? { suggestion: write } : {}),
      });
    },
  );
  return { incident, problems: sortProblems(problems) };
}

const utc = 'UTC';

// Asking costs most of a millisecond, and a collection asks for the same few zones thousands of times.
const realZones = new Map<string, boolean>([[utc, true]]);

function isRealZone(zone: string): boolean {
  let isReal = realZones.get(zone);
  if (isReal === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      isReal = true;
    } catch {
      isReal = false;
    }
    realZones.set(zone, isReal);
  }
  return isReal;
}

/** The zone of a record; UTC for one that does not exist, which is reported apart. */
const zoneOf = ({ zone = utc }: IncidentFrontMatter): string => (isRealZone(zone) ? zone : utc);

function zoneProblem(
  { zone = utc }: IncidentFrontMatter,
  file: string,
  yaml: FrontMatter,
): Problem | undefined {
  if (isRealZone(zone)) return undefined;
  const suggestion = didYouMean(zone, Intl.supportedValuesOf('timeZone'));
  return {
    file,
    ...yaml.placeOf(['zone']),
    rule: 'bad-zone',
    severity: 'error',
    message: `zone: "${zone}" is not a time zone that is known here.`,
    allowed: 'an IANA name such as Australia/Sydney, or UTC',
    ...(suggestion ? { suggestion } : {}),
  };
}

/** Finds the file and the place of a path into the normalised lists, whose tail may stand in the claims file. */
function locator(
  path: string,
  yaml: FrontMatter,
  claims: { path: string; yaml: FrontMatter } | undefined,
  written: IncidentFrontMatter,
): IncidentFile['locate'] {
  const ownLength: Record<string, number> = {
    claims: written.claims?.length ?? 0,
    sources: written.sources.length,
  };
  return (field: FieldPath, onKey = false) => {
    const find = onKey ? 'placeOfKey' : 'placeOf';
    const [list, index, ...rest] = field;
    const own = ownLength[list ?? ''] ?? Infinity;
    if (claims && list !== undefined && typeof index === 'number' && index >= own)
      return { file: claims.path, ...claims.yaml[find]([list, index - own, ...rest]) };
    return { file: path, ...yaml[find](field) };
  };
}
