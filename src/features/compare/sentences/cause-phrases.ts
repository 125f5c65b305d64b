import type { CauseWord } from '../../../../schemas/record.ts';
import type { Layer, Mechanism, ResponseWord, Trigger } from '../../../../schemas/vocabulary.ts';

/** Words of the cause as they stand in a sentence; `unknown` and its like have no phrase, for no sentence names them. */
type Silence = 'unknown' | 'undisclosed' | 'none-identified';
type Phrases<Word extends string> = Record<Exclude<Word, Silence>, string>;

/** After "began with". */
const triggers: Phrases<Trigger> = {
  'code-deploy': 'a code deploy',
  'config-change': 'a configuration change',
  maintenance: 'maintenance or a migration',
  'operator-action': 'an action of the operator',
  'automation-action': 'automation that acted by itself',
  'load-or-input': 'load or unusual input',
  'limit-or-expiry': 'a limit that was reached or a date that passed',
  'hardware-fault': 'a hardware fault',
  'power-or-environment': 'a failure of power or environment',
  'dependency-failure': 'the failure of a dependency',
  attack: 'an attack',
};

/** After "was made worse by". */
const mechanisms: Phrases<Mechanism> = {
  'cascading-failure': 'a cascading failure',
  'retry-storm': 'a retry storm',
  'thundering-herd': 'a thundering herd',
  saturation: 'saturation',
  'resource-exhaustion': 'an exhausted resource',
  'capacity-shortfall': 'a shortfall of capacity',
  'deadlock-or-lock': 'a deadlock or contended lock',
  'race-condition': 'a race condition',
  'split-brain': 'a split brain',
  'failover-failed': 'a failover that failed',
  'failover-harmful': 'a failover that did harm',
  'data-corruption': 'corrupted data',
  'data-loss': 'a loss of data',
  'data-exposed': 'an exposure of data',
  'cache-failure': 'a failed cache',
  'health-check-misfire': 'a health check that misfired',
  'bad-input-accepted': 'bad input that was accepted',
  'safeguard-failed': 'a safeguard that failed',
  'safety-limit-tripped': 'a safety limit that tripped',
  'latent-defect': 'a latent defect',
  'incompatible-versions': 'incompatible versions',
  'dns-failure': 'a DNS failure',
  'routing-withdrawal': 'withdrawn or wrong routes',
  'certificate-or-auth-failure': 'a certificate or authentication failure',
  'clock-or-time': 'the handling of clocks or time',
  'single-point-of-failure': 'a single point of failure',
  'circular-dependency': 'a circular dependency',
};

/** After "failed in". */
const layers: Phrases<Layer> = {
  'network-backbone': 'the network',
  dns: 'DNS',
  'service-discovery': 'service discovery',
  'edge-cdn': 'edge servers',
  'load-balancing': 'load balancing',
  compute: 'compute',
  storage: 'storage',
  database: 'a database',
  queue: 'a queue or stream',
  cache: 'a cache',
  'auth-identity': 'login and identity',
  'control-plane': 'the control plane',
  'deploy-pipeline': 'the deploy pipeline',
  application: 'the application',
  client: 'the client',
  endpoint: 'endpoints of customers',
  payment: 'payment',
  'power-facility': 'power or the building',
  'third-party': 'a third party',
};

/** Clauses of their own. */
const responses: Phrases<ResponseWord> = {
  'recovery-tools-unavailable': 'the tools for recovery were down',
  'access-lockout': 'responders were locked out',
  'out-of-band-down': 'the emergency path was down',
  'monitoring-blind': 'monitoring was blind',
  'alert-late': 'the alert came late',
  'rollback-worked': 'a rollback worked',
  'rollback-failed': 'a rollback did not work',
  'rollback-harmful': 'a rollback or fix made it worse',
  'restart-slow': 'the restart was slow',
  'manual-rebuild': 'things were rebuilt by hand',
  'backups-unusable': 'backups could not be used',
  'communication-failed': 'communication failed',
  'expertise-missing': 'knowledge was missing',
  'automation-hindered': 'automation got in the way',
  'automation-helped': 'automation helped',
  'drill-helped': 'a drill paid off',
};

export const causePhrases = { trigger: triggers, mechanisms, layers, response: responses };
export type CausePart = keyof typeof causePhrases;

/** A word of the cause in a sentence; one that has no phrase here stands as its label. */
export const phraseOf = (part: CausePart, { is, label }: CauseWord): string =>
  (causePhrases[part] as Record<string, string | undefined>)[is] ?? `“${label}”`;

/** Whether nobody says a word in so many words, or not everybody does. */
export const isDoubtful = ({ status }: CauseWord): boolean => status === 'inferred' || status === 'disputed';
