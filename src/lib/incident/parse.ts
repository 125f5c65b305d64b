import { ClaimsFileSchema, type ClaimsFile } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { readBody } from '../markdown/body.ts';
import { sortProblems, type Problem } from '../problem.ts';
import { decodeFile, toProblem } from '../reading/decode.ts';
import { readYaml, type FieldPath, type FrontMatter } from '../reading/front-matter.ts';
import { checkBodyLimits, maxClaimsBytes, maxMarkdownBytes } from '../reading/limits.ts';
import { checkComments } from '../reading/lost-comments.ts';
import { checkShape, splitExtra } from '../reading/shape.ts';
import { splitFile } from '../reading/split-file.ts';
import { didYouMean } from '../suggest.ts';
import type { Incident } from './incident.ts';
import { normalize } from './normalize.ts';

/** A content file as it lies on the disk; `path` is what messages print. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

export interface ParsedIncident {
  /** `undefined` when the shape is wrong: rules are then not run for this file. */
  incident: Incident | undefined;
  problems: Problem[];
}

export const incidentIdOf = (path: string): string => /([^/]+?)\.md$/.exec(path)?.[1] ?? path;

/** Reads one incident and, where it has one, its claims file. All problems at once; never throws for any content. */
export function parseIncident(file: ContentFile, claimsFile?: ContentFile): ParsedIncident {
  const problems: Problem[] = [];
  const claims = claimsFile ? parseClaims(claimsFile, problems) : undefined;
  const decoded = decodeFile(file.bytes, maxMarkdownBytes);
  const add = (path: string) => (fault: Parameters<typeof toProblem>[1]) => {
    problems.push(toProblem(path, fault));
  };
  const fail = (): ParsedIncident => ({ incident: undefined, problems: sortProblems(problems) });
  if (!decoded.ok) {
    add(file.path)(decoded.fault);
    return fail();
  }
  const split = splitFile(decoded.text);
  if (!split.ok) {
    add(file.path)(split.fault);
    return fail();
  }
  const { frontMatter, frontMatterLine, body, bodyLine } = split.value;
  const yaml = readYaml(frontMatter, frontMatterLine);
  yaml.faults.forEach(add(file.path));
  const limits = checkBodyLimits(body, bodyLine);
  limits.map((fault) => ({ rule: 'text-limit', ...fault })).forEach(add(file.path));
  checkComments(frontMatter, frontMatterLine).forEach(add(file.path));
  const { fields, extra } = splitExtra(yaml.value);
  const shape =
    yaml.faults.length === 0
      ? checkShape(IncidentFrontMatterSchema, fields, file.path, yaml, { ownKeys: true })
      : undefined;
  problems.push(...(shape?.problems ?? []));
  if (limits.length > 0) return fail();
  const zone = shape?.data?.zone ?? 'UTC';
  const read = readBody(body, bodyLine, isRealZone(zone) ? zone : 'UTC');
  read.faults.forEach(add(file.path));
  if (!shape?.data || (claims?.value === undefined && claimsFile !== undefined)) return fail();
  if (!isRealZone(zone)) {
    const suggestion = didYouMean(zone, Intl.supportedValuesOf('timeZone'));
    add(file.path)({
      ...yaml.placeOf(['zone']),
      rule: 'bad-zone',
      message: `zone: "${zone}" is not a time zone that is known here.`,
      allowed: 'an IANA name such as Australia/Sydney, or UTC',
      ...(suggestion ? { suggestion } : {}),
    });
    return fail();
  }
  const ownClaims = shape.data.claims?.length ?? 0;
  const ownSources = shape.data.sources.length;
  const where = locate(file.path, yaml, claimsFile?.path, claims?.yaml, ownClaims, ownSources);
  const incident = normalize(
    {
      id: incidentIdOf(file.path),
      frontMatter: shape.data,
      extra,
      claims: claims?.value,
      body: read.body,
      file: {
        path: file.path,
        ...(claimsFile ? { claimsPath: claimsFile.path } : {}),
        frontMatter: shape.data,
        locate: where,
      },
    },
    (path, rule, fault) => {
      problems.push({
        ...where(path),
        rule,
        severity: 'error',
        message: fault.message,
        ...(fault.allowed ? { allowed: fault.allowed } : {}),
        ...(fault.write ? { suggestion: fault.write } : {}),
      });
    },
  );
  return { incident, problems: sortProblems(problems) };
}

function isRealZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function parseClaims(
  file: ContentFile,
  problems: Problem[],
): { value: ClaimsFile | undefined; yaml: FrontMatter } | undefined {
  const decoded = decodeFile(file.bytes, maxClaimsBytes);
  if (!decoded.ok) {
    problems.push(toProblem(file.path, decoded.fault));
    return undefined;
  }
  const yaml = readYaml(decoded.text, 1);
  problems.push(...yaml.faults.map((fault) => toProblem(file.path, fault)));
  problems.push(...checkComments(decoded.text, 1).map((fault) => toProblem(file.path, fault)));
  if (yaml.faults.length > 0) return { value: undefined, yaml };
  const shape = checkShape(ClaimsFileSchema, yaml.value, file.path, yaml);
  problems.push(...shape.problems);
  return { value: shape.data, yaml };
}

/** Finds the file and the place of a path into the normalised lists, whose tail may stand in the claims file. */
const locate =
  (
    path: string,
    yaml: FrontMatter,
    claimsPath: string | undefined,
    claimsYaml: FrontMatter | undefined,
    ownClaims: number,
    ownSources: number,
  ) =>
  (field: FieldPath, onKey = false) => {
    const [list, index, ...rest] = field;
    const own = list === 'claims' ? ownClaims : list === 'sources' ? ownSources : Infinity;
    if (claimsPath && claimsYaml && list !== undefined && typeof index === 'number' && index >= own)
      return {
        file: claimsPath,
        ...claimsYaml[onKey ? 'placeOfKey' : 'placeOf']([list, index - own, ...rest]),
      };
    return { file: path, ...yaml[onKey ? 'placeOfKey' : 'placeOf'](field) };
  };
