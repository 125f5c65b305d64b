import { describe, expect, it } from 'vitest';
import { collection } from '../../../../tests/builders/collection.ts';
import { record } from '../../../../tests/builders/record.ts';
import { searchNames } from './searched-names.ts';

const { registry } = collection({
  services: {
    dns: {
      name: 'Acme DNS',
      aliases: ['acme names'],
      misspellings: ['amce dns'],
      parent: 'cloud',
      kind: 'dns',
    },
    cloud: { name: 'Acme Cloud', names: [{ name: 'Acme Grid', until: '2012' }], kind: 'cloud' },
    shop: { name: 'Shopfront', aliases: ['shop front', 'acme names'], kind: 'market' },
  },
  organizations: { acme: { name: 'Acme', aliases: ['ACM'], misspellings: ['Amce'] } },
});
const named = (id: string, nameThen: string) => ({ id, name: nameThen, nameThen });

describe('the names by which an incident is found', () => {
  const names = searchNames(
    record({
      services: [named('dns', 'Acme Resolver')],
      organizations: [named('acme', 'Acme')],
      downstream: [named('shop', 'Shopfront')],
    }),
    registry,
  );

  it('are those of its services, of what they are part of, and of its organizations, each once', () => {
    expect(names.own).toEqual([
      'Acme Resolver',
      'Acme DNS',
      'acme names',
      'amce dns',
      'Acme Cloud',
      'Acme Grid',
      'Acme',
      'ACM',
      'Amce',
    ]);
  });

  it('are those of what suffered from it, apart', () => {
    expect(names.affected).toEqual(['Shopfront', 'shop front']);
  });

  it('are the names of the day where the registry has no entry', () => {
    const unknown = record({ services: [named('gone', 'Gone')], organizations: [], downstream: [] });
    expect(searchNames(unknown, registry)).toEqual({ own: ['Gone'], affected: [] });
  });
});
