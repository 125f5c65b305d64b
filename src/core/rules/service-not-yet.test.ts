import { expect, it } from 'vitest';
import { smallRegistry, written } from '../../../tests/builders/checked-incident.ts';
import type { Service } from '../registry/registry.ts';
import { ruleContext } from './rule-context.ts';
import { serviceNotYet } from './service-not-yet.ts';

function found(fields: Partial<Service['fields']>, body: string) {
  const service = { id: 'cloud', fields: { name: 'Cloud', kind: 'cloud' as const, ...fields } };
  const registry = {
    ...smallRegistry,
    services: new Map([...smallRegistry.services, ['cloud', service] as const]),
  };
  return serviceNotYet(written({ fields: body }), ruleContext(registry, new Map()));
}

it('names a service once, of which all names or owners began later', () => {
  const twice = 'impact: [{ services: [cloud], effect: errors }]';
  expect(found({ organizations: [{ id: 'acme', from: '2026-07-02' }] }, twice)).toMatchObject([
    { path: ['services', 0], message: expect.stringContaining('since 2026-07-02') as string },
  ]);
  expect(
    found(
      {
        names: [
          { name: 'A', from: '2027' },
          { name: 'B', from: '2026-08' },
        ],
      },
      '',
    ),
  ).toMatchObject([{ message: expect.stringContaining('since 2026-08') as string }]);
  expect(found({}, 'downstream: [bank]')).toEqual([]);
});

it.each<[string, Partial<Service['fields']>]>([
  ['nothing is dated', { organization: 'acme' }],
  ['it began on the day', { organizations: [{ id: 'acme', from: '2026-07-01' }] }],
  ['it began some day of the month', { organizations: [{ id: 'acme', from: '2026-07' }] }],
  [
    'a first owner is open to the past',
    {
      organizations: [
        { id: 'bank', until: '2026-08' },
        { id: 'acme', from: '2026-08' },
      ],
    },
  ],
  [
    'a name is older than the owner',
    { names: [{ name: 'A', from: '2020' }], organizations: [{ id: 'acme', from: '2027' }] },
  ],
])('says nothing where %s', (_why, fields) => {
  expect(found(fields, '')).toEqual([]);
});
