import type * as z from 'zod';
import { toFieldProblem, toProblem, type Problem } from '../problem.ts';
import { readYaml, type FrontMatter } from './front-matter.ts';
import { checkComments } from './lost-comments.ts';
import { locateIn } from './places.ts';
import { checkShape } from './shape.ts';

/** The text of a file that is YAML as a whole. */
export interface YamlText {
  path: string;
  text: string;
}

/** Reads such a file against its schema; `data` is `undefined` when it has problems. */
export function readYamlFile<Schema extends z.ZodType>(
  schema: Schema,
  { path, text }: YamlText,
): { data: z.infer<Schema> | undefined; yaml: FrontMatter; problems: Problem[] } {
  const yaml = readYaml(text, 1);
  const faults = [...yaml.faults, ...checkComments(text, 1)].map((fault) => toProblem(path, fault));
  if (yaml.faults.length > 0) return { data: undefined, yaml, problems: faults };
  const shape = checkShape(schema, yaml.value);
  const locate = locateIn(path, yaml.places);
  return {
    data: shape.data,
    yaml,
    problems: [...faults, ...shape.faults.map((fault) => toFieldProblem(locate, fault))],
  };
}
