import type {
  ComparisonFrontMatter,
  CounterFrontMatter,
  OrganizationFrontMatter,
  ServiceFrontMatter,
} from '../../../schemas/registry.ts';
import type { Body } from '../markdown/body.ts';
import type { Places } from '../reading/places.ts';

/** What names, owners and rules need of an entry: its fields. */
export interface Registered<Fields> {
  id: string;
  fields: Fields;
}

/** A file of a registry: its fields, its text, and where they stand. */
export interface Entry<Fields> extends Registered<Fields> {
  body: Body;
  path: string;
  places: Places;
}

export type Service = Registered<ServiceFrontMatter>;
export type Organization = Registered<OrganizationFrontMatter>;
export type Counter = Registered<CounterFrontMatter>;

export type ServiceFile = Entry<ServiceFrontMatter>;
export type OrganizationFile = Entry<OrganizationFrontMatter>;
export type ComparisonFile = Entry<ComparisonFrontMatter>;

/** Everything that incidents refer to by id. */
export interface Registry {
  services: ReadonlyMap<string, Service>;
  organizations: ReadonlyMap<string, Organization>;
  counters: ReadonlyMap<string, Counter>;
  /** Files that are there and have a fault, as `services/<id>`: what names them names something. */
  faulty?: ReadonlySet<string>;
}

/** The same with the files behind it. */
export interface RegistryFiles extends Registry {
  services: ReadonlyMap<string, ServiceFile>;
  organizations: ReadonlyMap<string, OrganizationFile>;
  counters: ReadonlyMap<string, Entry<CounterFrontMatter>>;
}
