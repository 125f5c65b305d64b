import type * as z from 'zod';
import { contentSchemas } from '../../../schemas/content.ts';
import { contentKinds, type ContentKind, type ContentKindName } from './content-kinds.ts';

/** A kind of content file and what its fields are read by. */
export interface FileKind extends ContentKind {
  schema: z.ZodObject | z.ZodArray<z.ZodObject>;
  /** A team's own fields among those. */
  ownKeys?: readonly string[];
}

/** All kinds of content file, with their schemas. */
export const fileKinds = Object.fromEntries(
  Object.entries(contentKinds).map(([name, kind]): [string, FileKind] => [
    name,
    { ...kind, schema: contentSchemas[name as ContentKindName] },
  ]),
) as Record<ContentKindName, FileKind>;
