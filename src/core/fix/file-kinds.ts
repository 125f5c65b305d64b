import type * as z from 'zod';
import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import {
  ComparisonSchema,
  CounterSchema,
  OrganizationSchema,
  ServiceSchema,
  SiteSchema,
} from '../../../schemas/registry.ts';

/** What a kind of file is read by, and what it holds. */
export interface FileKind {
  schema: z.ZodObject;
  /** Whether all of it is YAML; else YAML between fences, then a body. */
  isYaml: boolean;
  /** Whether it names services. */
  namesServices: boolean;
}

const markdown = (schema: z.ZodObject): FileKind => ({ schema, isYaml: false, namesServices: false });

export const fileKinds = {
  incidents: { schema: IncidentFrontMatterSchema, isYaml: false, namesServices: true },
  claims: { schema: ClaimsFileSchema, isYaml: true, namesServices: true },
  services: markdown(ServiceSchema),
  organizations: markdown(OrganizationSchema),
  counters: markdown(CounterSchema),
  comparisons: markdown(ComparisonSchema),
  site: { schema: SiteSchema, isYaml: true, namesServices: false },
} satisfies Record<string, FileKind>;
