import type { IncidentRecord, Named } from '../../../../schemas/record.ts';
import { relationTypes } from '../../../../schemas/vocabulary.ts';
import type { Registry } from '../../../core/registry/registry.ts';
import { toRow, type Column } from '../../../core/columns/column.ts';
import type { Table } from '../table.ts';

type Thing = 'incident' | 'service' | 'organization';

interface Relation {
  fromKind: Thing;
  from: string;
  type: string;
  toKind: Thing;
  to: string;
  nameThen?: string;
  why?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

const things: Record<Thing, { definition: string }> = {
  incident: { definition: 'A row of incidents.' },
  service: { definition: 'A row of services.' },
  organization: { definition: 'A row of organizations.' },
};

const typeWords = {
  'operated-by': { definition: 'Of an incident: the organization that operates what failed.' },
  'own-service': { definition: "Of an incident: one of the organization's own services that failed." },
  downstream: { definition: 'Of an incident: a service of others that suffered.' },
  mentioned: { definition: 'Of an incident: another service that a window, a count or a claim names.' },
  'owned-by': { definition: 'Of a service: its owner, with dates where that changed.' },
  'belongs-to': { definition: 'Of a service or an organization: what it is a part of.' },
  ...relationTypes,
};

const columns: Column<Relation>[] = [
  {
    ...{ name: 'from_kind', type: 'text', words: things },
    description: 'What sort of thing this is said of.',
    value: ({ fromKind }) => fromKind,
  },
  { name: 'from_id', type: 'text', description: 'Its id.', value: ({ from }) => from },
  {
    ...{ name: 'type', type: 'text', words: typeWords },
    description: 'What the other is to it.',
    value: ({ type }) => type,
  },
  {
    ...{ name: 'to_kind', type: 'text', words: things },
    description: 'What sort of thing the other is.',
    value: ({ toKind }) => toKind,
  },
  { name: 'to_id', type: 'text', description: 'Id of the other.', value: ({ to }) => to },
  {
    ...{ name: 'name_then', type: 'text' },
    description: 'Name of the other on the day of the incident.',
    value: ({ nameThen }) => nameThen,
  },
  { name: 'since', type: 'text', description: 'Since when, of an owner.', value: ({ since }) => since },
  { name: 'until', type: 'text', description: 'Until when, of an owner.', value: ({ until }) => until },
  { name: 'why', type: 'text', description: 'Why it helps to read both.', value: ({ why }) => why },
];

function ofRecord(record: IncidentRecord): Relation[] {
  const { id: from, organizations, services, downstream, mentioned, related } = record;
  const named = (type: string, toKind: Thing, all: readonly Named[]): Relation[] =>
    all.map(({ id, nameThen }) => ({ fromKind: 'incident', from, type, toKind, to: id, nameThen }));
  return [
    ...named('operated-by', 'organization', organizations),
    ...named('own-service', 'service', services),
    ...named('downstream', 'service', downstream),
    ...named('mentioned', 'service', mentioned),
    // What another record states stands among the rows of that one.
    ...related
      .filter(({ direction }) => direction === 'to')
      .map(({ id, type, why }): Relation => ({
        ...{ fromKind: 'incident', from, type, toKind: 'incident', to: id, why },
      })),
  ];
}

function ofEntries({ services, organizations }: Registry): Relation[] {
  const part = (fromKind: Thing, from: string, parent: string | undefined): Relation[] =>
    parent === undefined ? [] : [{ fromKind, from, type: 'belongs-to', toKind: fromKind, to: parent }];
  const owned = [...services.values()].flatMap(({ id: from, fields }): Relation[] => {
    const { organization, organizations: owners = [] } = fields;
    const all = organization === undefined ? owners : [{ id: organization }, ...owners];
    return all.map(
      ({ id, ...when }: { id: string; from?: string | undefined; until?: string | undefined }) => ({
        ...{ fromKind: 'service', from, type: 'owned-by', toKind: 'organization', to: id },
        ...{ since: when.from, until: when.until },
      }),
    );
  });
  return [
    ...owned,
    ...[...services.values()].flatMap(({ id, fields }) => part('service', id, fields.parent)),
    ...[...organizations.values()].flatMap(({ id, fields }) => part('organization', id, fields.parent)),
  ];
}

export const relations: Table = {
  name: 'relations',
  title: 'Relations',
  description:
    'One row per relation: of incidents to organizations, services and one another, of services to owners and wholes.',
  key: [],
  references: [],
  columns: columns.map(({ value, ...head }) => head),
  ofIncident: ({ record }) => ofRecord(record).map((relation) => toRow(columns, relation)),
  ofRegistry: (registry) => ofEntries(registry).map((relation) => toRow(columns, relation)),
};
