import type * as z from 'zod';
import { sortProblems, type Problem } from '../problem.ts';
import { idOfFile } from '../reading/content-file.ts';
import { readDocument, type DocumentText } from '../reading/read-document.ts';
import type { Entry } from './registry.ts';

/** Reads one Markdown file of a registry or an editor's page. */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  text: DocumentText,
): { entry: Entry<z.infer<Schema>> | undefined; problems: Problem[] } {
  const { document, yaml, problems } = readDocument(schema, text);
  const entry = document && {
    id: idOfFile(text.path),
    fields: document.data,
    body: document.body,
    path: text.path,
    places: yaml.places,
  };
  return { entry, problems: sortProblems(problems) };
}
