import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { record } from '../../../tests/builders/record.ts';
import {
  organizationPage,
  servicePage,
  servicesByOrganization,
  servicesWithCounts,
} from './registry-pages.ts';

const named = (id: string) => ({ id, name: id, nameThen: id });
const own = record({ id: '2024-01-01-own', services: [named('cloud')], organizations: [named('acme')] });
const victim = record({ id: '2024-02-01-victim', services: [named('dns')], downstream: [named('cloud')] });
const draft = record({ id: '2024-03-01-draft', services: [named('cloud')], review: 'draft' });

const example = collection({
  records: [draft, victim, own],
  organizations: {
    acme: { name: 'Acme', names: [{ name: 'Acme Hosting', until: '2023-06-01' }] },
    globex: { name: 'Globex', parent: 'acme' },
    nobody: { name: 'A Nobody' },
  },
  services: {
    cloud: {
      name: 'Acme Cloud',
      kind: 'cloud',
      organization: 'acme',
      aliases: ['acmecloud'],
      misspellings: ['amcecloud'],
    },
    dns: { name: 'Acme Cloud DNS', kind: 'dns', organization: 'acme', parent: 'cloud' },
    mobile: {
      name: 'Globex Mobile',
      kind: 'telecom',
      names: [{ name: 'Southern Mobile', from: '2010', until: '2022-03-01' }],
      organizations: [
        { id: 'globex', until: '2024-07-01' },
        { id: 'acme', from: '2024-07-01' },
      ],
    },
  },
});

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('the page of a service', () => {
  it('tells its own outages from those in which it was a victim, and knows no drafts', () => {
    const page = servicePage(example, 'cloud');
    expect(ids(page.own)).toEqual([own.id]);
    expect(ids(page.downstream)).toEqual([victim.id]);
  });

  it('names its owners and former names with their dates', () => {
    const { owners, formerNames } = servicePage(example, 'mobile');
    expect(owners).toEqual([
      { id: 'globex', text: 'Globex', dates: 'until 1 July 2024' },
      { id: 'acme', text: 'Acme', dates: 'since 1 July 2024' },
    ]);
    expect(formerNames).toEqual([{ text: 'Southern Mobile', dates: 'from 2010 until 1 March 2022' }]);
  });

  it('knows what it is part of, its own parts and its other names', () => {
    expect(ids(servicePage(example, 'cloud').parts)).toEqual(['dns']);
    expect(servicePage(example, 'dns').parent?.id).toBe('cloud');
    expect(servicePage(example, 'cloud').aliases).toEqual(['acmecloud']);
  });

  it('cannot be made for a service that does not exist', () => {
    expect(() => servicePage(example, 'nothing')).toThrow('nothing');
  });
});

describe('the page of an organization', () => {
  it('lists its incidents and all services it owns or owned', () => {
    const page = organizationPage(example, 'globex');
    expect(page.services.map(({ service }) => service.id)).toEqual(['mobile']);
    expect(page.parent?.id).toBe('acme');
    expect(ids(organizationPage(example, 'acme').incidents)).toContain(own.id);
  });
});

describe('the list of services', () => {
  it('counts incidents once each, drafts not at all', () => {
    const counts = servicesWithCounts(example).map(({ service, ...rest }) => ({ id: service.id, ...rest }));
    expect(counts).toEqual([
      { id: 'cloud', incidents: 1, downstream: 1 },
      { id: 'dns', incidents: 1, downstream: 0 },
      { id: 'mobile', incidents: 0, downstream: 0 },
    ]);
  });

  it('stands by organization, those with most services first', () => {
    expect(
      servicesByOrganization(example).map(({ organization, services }) => [organization.id, services.length]),
    ).toEqual([
      ['acme', 3],
      ['globex', 1],
      ['nobody', 0],
    ]);
  });
});
