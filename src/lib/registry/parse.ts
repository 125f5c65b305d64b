import type * as z from 'zod';
import { readBody } from '../markdown/body.ts';
import { sortProblems, type Problem } from '../problem.ts';
import { decodeFile, toProblem } from '../reading/decode.ts';
import { readYaml } from '../reading/front-matter.ts';
import { checkBodyLimits, maxMarkdownBytes } from '../reading/limits.ts';
import { checkShape, splitExtra } from '../reading/shape.ts';
import { splitFile } from '../reading/split-file.ts';
import { incidentIdOf, type ContentFile } from '../incident/parse.ts';
import type { Entry } from './registry.ts';

/** Reads one Markdown file of a registry or an editor's page. */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  file: ContentFile,
): { entry: Entry<z.infer<Schema>> | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const add = (fault: Parameters<typeof toProblem>[1]): void => {
    problems.push(toProblem(file.path, fault));
  };
  const decoded = decodeFile(file.bytes, maxMarkdownBytes);
  if (!decoded.ok) {
    add(decoded.fault);
    return { entry: undefined, problems };
  }
  const split = splitFile(decoded.text);
  if (!split.ok) {
    add(split.fault);
    return { entry: undefined, problems };
  }
  const { frontMatter, frontMatterLine, body, bodyLine } = split.value;
  const yaml = readYaml(frontMatter, frontMatterLine);
  yaml.faults.forEach(add);
  const limits = checkBodyLimits(body, bodyLine);
  limits.map((fault) => ({ rule: 'text-limit', ...fault })).forEach(add);
  const shape =
    yaml.faults.length === 0
      ? checkShape(schema, splitExtra(yaml.value).fields, file.path, yaml, { ownKeys: true })
      : undefined;
  problems.push(...(shape?.problems ?? []));
  if (limits.length > 0) return { entry: undefined, problems: sortProblems(problems) };
  const read = readBody(body, bodyLine, 'UTC');
  read.faults.forEach(add);
  if (!shape?.data) return { entry: undefined, problems: sortProblems(problems) };
  return {
    entry: {
      id: incidentIdOf(file.path),
      fields: shape.data,
      body: read.body,
      path: file.path,
      placeOf: yaml.placeOf,
    },
    problems: sortProblems(problems),
  };
}
