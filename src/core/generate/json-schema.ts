import * as z from 'zod';

/** The part of JSON Schema, draft 2020-12, that our schemas use. */
export interface JsonSchema {
  $schema?: string;
  $comment?: string;
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  /** Not of the standard: editors show these beside the words, in the same order. */
  enumDescriptions?: string[];
  anyOf?: JsonSchema[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
}

/**
 * The JSON Schema of a zod schema; `override` changes each part in place.
 *
 * @param reused whether a part that is used twice is written out twice (`inline`), or once and pointed to (`ref`).
 */
export const toJsonSchema = (
  schema: z.ZodType,
  { override = () => undefined, reused = 'inline' }: { override?: Override; reused?: 'inline' | 'ref' } = {},
): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    reused,
    override: ({ jsonSchema }) => override(jsonSchema as JsonSchema),
  }) as JsonSchema;

type Override = (part: JsonSchema) => void;
