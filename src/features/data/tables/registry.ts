import { serviceKinds } from '../../../../schemas/vocabulary.ts';
import type { Organization, Service } from '../../../core/registry/registry.ts';
import { toRow, type Column } from '../../../core/columns/column.ts';
import type { Table } from '../table.ts';

const named: Column<Service | Organization>[] = [
  { name: 'name', type: 'text', description: "Today's name.", value: ({ fields }) => fields.name },
  {
    ...{ name: 'former_names', type: 'list' },
    description: 'Names it had before.',
    value: ({ fields }) => (fields.names ?? []).map(({ name }) => name),
  },
  {
    ...{ name: 'aliases', type: 'list' },
    description: 'Other names and spellings that people use.',
    value: ({ fields }) => fields.aliases ?? [],
  },
  {
    ...{ name: 'parent', type: 'text' },
    description: 'What it is a part of, by id.',
    value: ({ fields }) => fields.parent,
  },
  { name: 'home_page', type: 'text', description: 'Its home page.', value: ({ fields }) => fields.homePage },
  {
    ...{ name: 'status_page', type: 'text' },
    description: 'Its status page.',
    value: ({ fields }) => fields.statusPage,
  },
];

const serviceColumns: Column<Service>[] = [
  {
    ...{ name: 'service_id', type: 'text' },
    description: 'The service, by the id that its address ends in.',
    value: ({ id }) => id,
  },
  {
    ...{ name: 'kind', type: 'text', words: serviceKinds },
    description: 'What sort of service it is.',
    value: ({ fields }) => fields.kind,
  },
  ...named,
];

const organizationColumns: Column<Organization>[] = [
  {
    ...{ name: 'organization_id', type: 'text' },
    description: 'The organization, by the id that its address ends in.',
    value: ({ id }) => id,
  },
  ...named,
];

const headsOf = <Item>(columns: readonly Column<Item>[]) => columns.map(({ value, ...head }) => head);

export const services: Table = {
  name: 'services',
  title: 'Services',
  description: 'One row per service; who owned it when is in relations.',
  key: ['service_id'],
  references: [{ columns: ['parent'], table: 'services', to: ['service_id'] }],
  columns: headsOf(serviceColumns),
  ofIncident: () => [],
  ofRegistry: ({ services: all }) => [...all.values()].map((service) => toRow(serviceColumns, service)),
};

export const organizations: Table = {
  name: 'organizations',
  title: 'Organizations',
  description: 'One row per organization that operates services.',
  key: ['organization_id'],
  references: [{ columns: ['parent'], table: 'organizations', to: ['organization_id'] }],
  columns: headsOf(organizationColumns),
  ofIncident: () => [],
  ofRegistry: ({ organizations: all }) =>
    [...all.values()].map((organization) => toRow(organizationColumns, organization)),
};
