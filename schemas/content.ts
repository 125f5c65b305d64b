import type * as z from 'zod';
import { ClaimsFileSchema } from './claim.ts';
import { IncidentFrontMatterSchema } from './incident.ts';
import { LeadsSchema } from './lead.ts';
import {
  ComparisonSchema,
  CounterSchema,
  OrganizationSchema,
  ServiceSchema,
  SiteSchema,
} from './registry.ts';

/** The schema of each kind of content file; what else there is to say of a kind stands in its list. */
export const contentSchemas = {
  incidents: IncidentFrontMatterSchema,
  claims: ClaimsFileSchema,
  services: ServiceSchema,
  organizations: OrganizationSchema,
  counters: CounterSchema,
  comparisons: ComparisonSchema,
  leads: LeadsSchema,
  site: SiteSchema,
} satisfies Record<string, z.ZodObject | z.ZodArray<z.ZodObject>>;
