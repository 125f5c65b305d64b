import type * as z from 'zod';
import { readBody, type Body } from '../markdown/body.ts';
import { toFieldProblem, toProblem, type FieldFault, type PlacedFault, type Problem } from '../problem.ts';
import { withTimelineToWrite } from '../markdown/timeline-faults.ts';
import { readYaml, type FrontMatter, type Written } from './front-matter.ts';
import { entityFaults } from './entity-faults.ts';
import { numberedCitations } from './numbered-citations.ts';
import { checkBodyLimits } from './limits.ts';
import { checkComments } from './lost-comments.ts';
import { locateIn } from './places.ts';
import { checkShape, splitExtra } from './shape.ts';
import { shown } from './shape-faults.ts';
import type { SplitFile } from './split-file.ts';
import { lineFaults, valueFaults } from './text-faults.ts';

/** The two texts of a Markdown content file and where they begin. */
export interface DocumentText extends SplitFile {
  path: string;
  /** What is wrong with its fences, where it could be read all the same. */
  fault?: PlacedFault;
  /** The day that its front matter will give, where that is still to be written. */
  likelyDay?: string | undefined;
}

export interface ReadDocument<Data> {
  /** The fields, when their shape is right, with the text; `undefined` otherwise. */
  document: { data: Data; extra: Record<string, unknown>; body: Body } | undefined;
  /** The text, where it is within the limits. */
  body: Body | undefined;
  yaml: FrontMatter;
  problems: Problem[];
}

interface ReadOptions<Data> {
  /** The zone in which days of the timeline begin. */
  zoneOf?: (data: Data) => string;
  /** A team's own fields that its settings declare: what they are called without "x-". */
  ownKeys?: readonly string[] | undefined;
}

/**
 * Reads front matter and body once: limits, values, shape, tree. What follows the split is the same for a file and for
 * a form in the browser.
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  { path, frontMatter, frontMatterLine, body, bodyLine, fault, likelyDay }: DocumentText,
  { zoneOf = () => 'UTC', ownKeys = [] }: ReadOptions<z.infer<Schema>> = {},
): ReadDocument<z.infer<Schema>> {
  const yaml = readYaml(frontMatter, frontMatterLine);
  const limits = checkBodyLimits(body, bodyLine);
  const { fields, extra } = splitExtra(yaml.value);
  // What has no front matter at all is told so once.
  const ofYaml = fault && frontMatter === '' ? [] : yaml.faults;
  const faults = [
    ...(fault ? [fault] : []),
    ...ofYaml,
    ...limits,
    ...checkComments(frontMatter, frontMatterLine),
    ...lineFaults(body, bodyLine),
  ];
  const shape = yaml.faults.length === 0 ? checkShape(schema, fields, { ownKeys: true }) : undefined;
  const data = shape?.data;
  const read = limits.length === 0 ? readBody(body, bodyLine, data ? zoneOf(data) : 'UTC') : undefined;
  const ofBody = read
    ? withTimelineToWrite(read.faults, body, {
        firstLine: bodyLine,
        fields: { date: likelyDay, ...yaml.value },
      })
    : [];
  const ofText = read
    ? [...entityFaults(read.body), ...numberedCitations(read.body, yaml.value.sources)]
    : [];
  return {
    document: data && read ? { data, extra, body: read.body } : undefined,
    body: read?.body,
    yaml,
    problems: [
      ...[...faults, ...ofBody, ...ofText].map((fault) => toProblem(path, fault)),
      ...[...(shape?.faults ?? []), ...extraFaults(extra, ownKeys)].map((fault) =>
        toFieldProblem(locateIn(path, yaml.places), fault),
      ),
    ],
  };
}

/** A team's own values may have several lines, but must be seen and hold on a page like all others. */
const extraFaults = (extra: Record<string, Written>, ownKeys: readonly string[]): FieldFault[] => [
  ...valueFaults(extra, [], shown).filter(({ rule }) => rule !== 'one-line'),
  ...ownKeys.flatMap((key): FieldFault[] => (Object.hasOwn(extra, `x-${key}`) ? [declaredFault(key)] : [])),
];

const declaredFault = (key: string): FieldFault => ({
  path: [`x-${key}`],
  onKey: true,
  rule: 'unknown-field',
  message: `"${key}" is a field that site.yml declares, and is written without "x-".`,
  allowed: `the name alone; a key with "x-" is one that site.yml does not declare`,
  write: key,
  replaces: `x-${key}`,
});
