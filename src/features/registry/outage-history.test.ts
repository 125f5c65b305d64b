import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { record, times } from '../../../tests/builders/record.ts';
import { organizationHistory, serviceHistory } from './outage-history.ts';
import { organizationPage, servicePage } from './registry-pages.ts';

const named = (id: string) => ({ id, name: id, nameThen: id });
const failed = (date: string, services: string[], downstream: string[] = []) =>
  record({
    id: `${date}-x`,
    date,
    services: services.map(named),
    downstream: downstream.map(named),
    organizations: [named('acme')],
    times: times({ started: `${date}T04:00Z`, ended: `${date}T06:00Z` }),
  });

const own = failed('2021-01-01', ['cloud', 'console'], ['bank', 'shop']);
const again = failed('2023-01-01', ['cloud']);
const part = failed('2022-01-01', ['dns']);
const partOfPart = failed('2024-01-01', ['dns-edge']);
const draft = { ...failed('2024-02-01', ['dns']), review: 'draft' as const };

const example = collection({
  records: [draft, partOfPart, again, part, own],
  organizations: { acme: { name: 'Acme' }, bank: { name: 'The Bank' } },
  services: {
    cloud: { name: 'Cloud', kind: 'cloud', organization: 'acme' },
    console: { name: 'Console', kind: 'cloud', organization: 'acme', parent: 'cloud' },
    dns: { name: 'DNS', kind: 'dns', organization: 'acme', parent: 'cloud' },
    'dns-edge': { name: 'DNS edge', kind: 'dns', organization: 'acme', parent: 'dns' },
    bank: { name: 'Bank login', kind: 'banking', organization: 'bank' },
  },
});

const history = (id: string) => serviceHistory(example, id, servicePage(example, id));
const ids = (records: { id: string }[]): string[] => records.map(({ id }) => id);

describe('the history of a service', () => {
  it('counts outages of its parts, and of their parts, apart from its own', () => {
    const { ofParts, strip } = history('cloud');
    expect(ids(ofParts)).toEqual([partOfPart.id, part.id]);
    expect(strip!.lanes.map(({ name, marks }) => [name, marks.length])).toEqual([
      ['Its incidents', 2],
      ['Incidents of its parts', 2],
    ]);
  });

  it('knows what failed with it and whom its outages hit', () => {
    const { coFailures, victims } = history('cloud');
    expect(coFailures.services).toMatchObject([{ id: 'console', count: 1 }]);
    expect(victims.map(({ id, lanes }) => [id, lanes.map(({ name }) => name)])).toEqual([
      [own.id, ['acme', 'bank', 'shop']],
    ]);
  });

  it('draws lengths from two on', () => {
    expect(history('cloud').lengths).toMatchObject({ n: 2, total: 2, quantiles: [] });
    expect(history('dns').lengths).toBeUndefined();
  });

  it('has a lane for failures upstream', () => {
    expect(history('bank').strip!.lanes.map(({ name }) => name)).toEqual(["Affected by others' incidents"]);
  });

  it('ends where parts go in a circle', () => {
    const circle = collection({
      records: [own],
      services: {
        cloud: { name: 'Cloud', kind: 'cloud', parent: 'console' },
        console: { name: 'Console', kind: 'cloud', parent: 'cloud' },
      },
    });
    expect(serviceHistory(circle, 'cloud', servicePage(circle, 'cloud')).ofParts).toEqual([]);
  });
});

describe('the history of an organization', () => {
  it('tells its own incidents from those of others that hit its services', () => {
    const of = (id: string) => organizationHistory(example, organizationPage(example, id));
    expect(of('acme')).toMatchObject({ downstream: [], lengths: { n: 4 } });
    expect(ids(of('bank').downstream)).toEqual([own.id]);
    expect(of('bank').strip!.lanes.map(({ name }) => name)).toEqual(["Affected by others' incidents"]);
  });

  it('counts a victim for who owned it on the day', () => {
    const sold = collection({
      records: [own],
      organizations: { old: { name: 'Old' }, new: { name: 'New' } },
      services: {
        bank: {
          name: 'Bank login',
          kind: 'banking',
          organizations: [
            { id: 'old', until: '2022-01-01' },
            { id: 'new', from: '2022-01-01' },
          ],
        },
      },
    });
    const of = (id: string) => organizationHistory(sold, organizationPage(sold, id)).downstream;
    expect(ids(of('old'))).toEqual([own.id]);
    expect(of('new')).toEqual([]);
  });
});
