import type * as z from 'zod';
import { CounterSchema, OrganizationSchema, ServiceSchema } from '../../../schemas/registry.ts';
import type { ContentFiles } from '../reading/content-file.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { openDocument } from '../reading/open-file.ts';
import { parseEntry } from '../registry/parse.ts';
import type { Entry, Registry } from '../registry/registry.ts';

function entries<Schema extends z.ZodType>(
  schema: Schema,
  files: readonly ContentFile[],
): Map<string, Entry<z.infer<Schema>>> {
  const read = files.flatMap((file) => {
    const opened = openDocument(file);
    return (opened.ok ? parseEntry(schema, opened.text).entry : undefined) ?? [];
  });
  return new Map(read.map((entry) => [entry.id, entry]));
}

/** All that is known by name, whatever else is wrong with the content; files with faults are left out. */
export const registryOf = ({ files }: ContentFiles): Registry => ({
  services: entries(ServiceSchema, files.services),
  organizations: entries(OrganizationSchema, files.organizations),
  counters: entries(CounterSchema, files.counters),
});
