import * as z from 'zod';
import type { FieldPath } from '../problem.ts';
import type { Written } from './front-matter.ts';

/** The value at a path of what was written. */
export const valueAt = (root: Written | undefined, path: FieldPath): Written | undefined =>
  path.reduce<Written | undefined>((value, key) => {
    if (value === undefined || typeof value === 'string') return undefined;
    return Array.isArray(value)
      ? value[Number(key)]
      : Object.hasOwn(value, String(key))
        ? value[String(key)]
        : undefined;
  }, root);

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  /** Of groups whose names are free. */
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: string[];
  description?: string;
  type?: string;
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  jsonSchemas.set(schema, made);
  return made;
}

/** The part of the schema at a path, choosing in unions the branch that has the fields or the list. */
function schemaAt(schema: z.ZodType, path: FieldPath, root: Written): JsonSchema | undefined {
  let part: JsonSchema | undefined = jsonSchemaOf(schema);
  const along: (string | number)[] = [];
  for (const key of path) {
    const isList = Array.isArray(valueAt(root, along));
    part = branches(part)
      .map((branch) => (isList ? branch.items : fieldOf(branch, String(key))))
      .find((branch) => branch !== undefined);
    along.push(key);
    if (!part) return undefined;
  }
  return part;
}

function fieldOf({ properties, additionalProperties }: JsonSchema, key: string): JsonSchema | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

const branches = (schema: JsonSchema | undefined): JsonSchema[] =>
  schema === undefined ? [] : schema.anyOf ? schema.anyOf.flatMap(branches) : [schema];

/** Names of the fields that may stand at a path. */
export function fieldsAt(schema: z.ZodType, path: FieldPath, root: Written): string[] {
  const part = branches(schemaAt(schema, path, root)).find((branch) => branch.properties);
  return Object.keys(part?.properties ?? {});
}

/** Words that may stand at a path in place of a value. */
export const wordsAt = (schema: z.ZodType, path: FieldPath, root: Written): string[] =>
  branches(schemaAt(schema, path, root)).flatMap((branch) => branch.enum ?? []);

/** What the schema says of a path. */
export const describe = (schema: z.ZodType, path: FieldPath, root: Written): string | undefined =>
  schemaAt(schema, path, root)?.description;
