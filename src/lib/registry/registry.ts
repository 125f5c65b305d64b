import type {
  ComparisonFrontMatter,
  CounterFrontMatter,
  OrganizationFrontMatter,
  ServiceFrontMatter,
} from '../../../schemas/registry.ts';
import type { Body } from '../markdown/body.ts';
import type { FieldPath } from '../reading/front-matter.ts';
import type { Place } from '../problem.ts';

/** A file of a registry: its fields, its text, and where they stand. */
export interface Entry<Fields> {
  id: string;
  fields: Fields;
  body: Body;
  path: string;
  placeOf: (path: FieldPath) => Place;
}

export type Service = Entry<ServiceFrontMatter>;
export type Organization = Entry<OrganizationFrontMatter>;
export type Counter = Entry<CounterFrontMatter>;
export type Comparison = Entry<ComparisonFrontMatter>;

/** Everything that incidents refer to by id. */
export interface Registry {
  services: ReadonlyMap<string, Service>;
  organizations: ReadonlyMap<string, Organization>;
  counters: ReadonlyMap<string, Counter>;
}
