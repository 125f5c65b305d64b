import type * as z from 'zod';
import { toFieldProblem, toProblem, type Problem } from '../problem.ts';
import { readYaml, readYamlList, type FrontMatter, type Written, type YamlBlock } from './front-matter.ts';
import { checkComments } from './lost-comments.ts';
import { locateIn } from './places.ts';
import { checkShape } from './shape.ts';

/** The text of a file that is YAML as a whole. */
export interface YamlText {
  path: string;
  text: string;
}

interface ReadYaml<Data, Value extends Written> {
  /** `undefined` when the file has problems. */
  data: Data | undefined;
  yaml: YamlBlock<Value>;
  problems: Problem[];
}

/** Reads such a file, which holds fields, against its schema. */
export const readYamlFile = <Schema extends z.ZodType>(
  schema: Schema,
  text: YamlText,
): ReadYaml<z.infer<Schema>, FrontMatter['value']> => readBlock(schema, text, readYaml);

/** The same of a file that holds a list. */
export const readYamlListFile = <Schema extends z.ZodType>(
  schema: Schema,
  text: YamlText,
): ReadYaml<z.infer<Schema>, Written[]> => readBlock(schema, text, readYamlList);

function readBlock<Schema extends z.ZodType, Value extends Written>(
  schema: Schema,
  { path, text }: YamlText,
  read: (text: string, firstLine: number) => YamlBlock<Value>,
): ReadYaml<z.infer<Schema>, Value> {
  const yaml = read(text, 1);
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
