import type { Action, Detection, Result } from '../../../../schemas/vocabulary.ts';
import type { FilterKey } from '../state/filters.ts';

/** A word of the vocabulary by the filter that takes it. */
export type SaidWord = readonly [filter: FilterKey, word: string];

/** What is said of who noticed: "detected by". */
export const noticing: readonly string[] = [
  ...['detected', 'noticed', 'found', 'discovered', 'spotted', 'seen', 'reported', 'caught'],
];

/** What is said of what ended it: "fixed by". */
export const ending: readonly string[] = [
  ...['ended', 'fixed', 'solved', 'resolved', 'mitigated', 'repaired', 'stopped'],
];

/** What incidents are called by several: "dns outages". */
export const groupNouns: readonly string[] = [
  ...['outages', 'incidents', 'failures', 'problems', 'disruptions', 'postmortems', 'post-mortems'],
];

/** Who noticed, as people say it: "detected by customers". */
export const observers: Readonly<Record<Detection, readonly string[]>> = {
  users: ['user', 'users', 'customer', 'customers', 'clients', 'the public'],
  monitoring: ['monitoring', 'monitors', 'alert', 'alerts', 'alerting', 'alarms', 'an alert'],
  staff: ['staff', 'employees', 'engineers', 'operators', 'people at work'],
  outside: [
    'outsiders',
    'outside observers',
    'researchers',
    'a researcher',
    'the press',
    'third parties',
    'outside',
  ],
  supplier: ['supplier', 'the supplier', 'vendor', 'the vendor', 'provider', 'the provider'],
  unknown: [],
  undisclosed: [],
};

/** What was done, as people say it: "ended by a restart", "failover did not help". */
export const deeds: Readonly<Record<Action, readonly string[]>> = {
  'halt-change': ['stopping the change', 'stopping the rollout', 'halting the change'],
  rollback: ['rollback', 'rollbacks', 'roll back', 'rolling back', 'revert', 'reverting', 'undo'],
  'fix-forward': ['fix forward', 'fixing forward', 'roll forward', 'hotfix', 'patch', 'new code'],
  'repair-config': ['corrected configuration', 'config fix', 'configuration fix', 'fixing the configuration'],
  restart: ['restart', 'restarts', 'restarting', 'reboot', 'rebooting'],
  failover: ['failover', 'fail over', 'failing over', 'switchover'],
  isolate: ['isolating', 'isolation', 'draining'],
  'shed-load': ['load shedding', 'shedding load', 'rate limiting', 'throttling'],
  'add-capacity': ['added capacity', 'adding capacity', 'more capacity', 'scaling up'],
  'repair-data': [
    'restore',
    'restoring',
    'restoring data',
    'restore from backup',
    'repairing data',
    'backups',
  ],
  'replace-hardware': ['replacing hardware', 'new hardware', 'replaced hardware'],
  rebuild: ['rebuild', 'rebuilding', 'reinstalling'],
  workaround: ['workaround', 'workarounds'],
  'supplier-fix': ['the supplier', 'the vendor', 'the provider', 'supplier', 'vendor'],
  wait: ['itself', 'waiting'],
  unknown: [],
  undisclosed: [],
};

/** What came of it, as people say it after the deed. */
export const outcomes: readonly (readonly [results: readonly Result[], said: readonly string[]])[] = [
  [
    ['worse'],
    ['made it worse', 'made things worse', 'made matters worse', 'backfired', 'caused more damage'],
  ],
  [['none'], ['impossible', 'was impossible', 'not possible', 'had no effect', 'no effect', 'did nothing']],
  [
    ['none', 'worse'],
    ['failed', 'fails', 'failing', 'failure', 'did not work', "didn't work", 'did not help', "didn't help"],
  ],
];

/** Words for groups of incidents: "dns outages" asks for all that have to do with DNS. */
export const subjects: Readonly<Record<string, SaidWord>> = {
  dns: ['mechanism', 'dns-failure'],
  bgp: ['mechanism', 'routing-withdrawal'],
  routing: ['mechanism', 'routing-withdrawal'],
  certificate: ['mechanism', 'certificate-or-auth-failure'],
  cert: ['mechanism', 'certificate-or-auth-failure'],
  cache: ['mechanism', 'cache-failure'],
  'health check': ['mechanism', 'health-check-misfire'],
  failover: ['mechanism', 'failover-failed'],
  'race condition': ['mechanism', 'race-condition'],
  deadlock: ['mechanism', 'deadlock-or-lock'],
  'split brain': ['mechanism', 'split-brain'],
  'retry storm': ['mechanism', 'retry-storm'],
  'thundering herd': ['mechanism', 'thundering-herd'],
  'data loss': ['kind', 'data-loss'],
  'data leak': ['kind', 'exposure'],
  'near miss': ['kind', 'near-miss'],
  power: ['cause', 'power-or-environment'],
  hardware: ['cause', 'hardware-fault'],
  ddos: ['cause', 'attack'],
  attack: ['cause', 'attack'],
  'config change': ['cause', 'config-change'],
  configuration: ['cause', 'config-change'],
  config: ['cause', 'config-change'],
  deploy: ['cause', 'code-deploy'],
  deployment: ['cause', 'code-deploy'],
  maintenance: ['cause', 'maintenance'],
  migration: ['cause', 'maintenance'],
  automation: ['cause', 'automation-action'],
  database: ['layer', 'database'],
  db: ['layer', 'database'],
  storage: ['layer', 'storage'],
  network: ['layer', 'network-backbone'],
  backbone: ['layer', 'network-backbone'],
  cdn: ['layer', 'edge-cdn'],
  'load balancer': ['layer', 'load-balancing'],
  login: ['layer', 'auth-identity'],
  auth: ['layer', 'auth-identity'],
  authentication: ['layer', 'auth-identity'],
  'control plane': ['layer', 'control-plane'],
  payment: ['layer', 'payment'],
  'third party': ['layer', 'third-party'],
  'third-party': ['layer', 'third-party'],
};
