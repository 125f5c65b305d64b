import { notTold } from './not-known.ts';
import type { PhrasedWord } from './word.ts';

/**
 * What turned the trigger into an incident, or made it larger. Any number, in no order: they act together,
 * and none of them is the only one.
 */
export const mechanisms = {
  'cascading-failure': {
    label: 'Cascading failure',
    phrase: 'a cascading failure',
    definition:
      'One part failed and its failure, or the work it shed, made further parts fail one after another.',
    example: 'Each server that crashed passed its traffic to the next one, until none was left.',
    counterExample:
      'Many parts that fail at once because they all need the same thing: single-point-of-failure.',
  },
  'retry-storm': {
    label: 'Retry storm',
    phrase: 'a retry storm',
    definition:
      'Clients repeated failed requests so often that the repeats themselves kept the service overloaded.',
    example:
      'Every app tried again each second, and the traffic stayed at four times its normal level for an hour.',
    counterExample: 'Many first requests that arrive at the same moment: thundering-herd.',
  },
  'thundering-herd': {
    label: 'Thundering herd',
    phrase: 'a thundering herd',
    definition:
      'Many clients did the same thing at the same moment because one event had brought them into step.',
    example: 'All servers restarted together and fetched the same large table from one database.',
    counterExample: 'Clients that send failed requests over and over: retry-storm.',
  },
  saturation: {
    label: 'Saturation',
    phrase: 'saturation',
    definition:
      'A part got more work per second than it could finish, so that queues grew and everything behind it waited.',
    example:
      'The gateway took more connections than it could process, and requests timed out while they waited.',
    counterExample:
      'Memory, disk or handles that are all taken: resource-exhaustion; too few healthy hosts for an ordinary day: capacity-shortfall.',
  },
  'resource-exhaustion': {
    label: 'Resource exhaustion',
    phrase: 'an exhausted resource',
    definition:
      'A finite resource, as opposed to a rate of work, ran out: memory, disk space, threads, file handles, ports, addresses or numbers.',
    example: 'A small leak filled the memory of each storage server until it stopped answering.',
    counterExample:
      'Processors or links that are fully busy: saturation; a limit set for protection: safety-limit-tripped.',
  },
  'capacity-shortfall': {
    label: 'Capacity shortfall',
    phrase: 'a shortfall of capacity',
    definition: 'The healthy hosts, sites or links that were left were too few for normal demand.',
    example: 'With one of three sites out for repair, the other two could not carry the evening traffic.',
    counterExample: 'Enough hosts, overloaded by work that is not normal demand: saturation.',
  },
  'deadlock-or-lock': {
    label: 'Deadlock or lock contention',
    phrase: 'a deadlock or contended lock',
    definition:
      'Work stood still because tasks waited for locks held by other tasks, forever or far too long.',
    example: 'A change to a busy table took its lock, and every query queued up behind it.',
    counterExample: 'Two tasks that do not wait and overwrite each other: race-condition.',
  },
  'race-condition': {
    label: 'Race condition',
    phrase: 'a race condition',
    definition:
      'The outcome depended on which of two tasks came first, and they came in the order nobody had planned for.',
    example:
      'A slow worker wrote its old plan over the newer one just before a cleaner deleted the old plan.',
    counterExample:
      'Tasks that wait for each other and stop: deadlock-or-lock; two leaders that both accept writes: split-brain.',
  },
  'split-brain': {
    label: 'Split brain',
    phrase: 'a split brain',
    definition: 'Parts that should act as one lost touch, and more than one of them acted as the leader.',
    example:
      'After a short network cut both sites accepted orders, and the two sets of data could not be merged.',
    counterExample: 'Parts that lose touch and stop, with no leader at all: failover-failed.',
  },
  'failover-failed': {
    label: 'Failover failed',
    phrase: 'a failover that failed',
    definition:
      'A standby, replica or second path that should have taken over did not, or could not carry the work.',
    example: 'The second router stayed passive because it still believed the dead one to be healthy.',
    counterExample:
      'A takeover that happened and did damage of its own: failover-harmful; no standby was ever there: single-point-of-failure.',
  },
  'failover-harmful': {
    label: 'Failover made it worse',
    phrase: 'a failover that did harm',
    definition: 'A takeover happened, and caused the trouble or added to it.',
    example: 'The replica that was promoted lacked the last minute of writes, and users saw old data.',
    counterExample: 'A takeover that did not happen: failover-failed.',
  },
  'data-corruption': {
    label: 'Data corruption',
    phrase: 'corrupted data',
    definition: 'Stored or sent data was there but wrong, and something relied on it.',
    example: 'A sync job wrote the balances of one account into another.',
    counterExample:
      'Data that is gone: data-loss; a cache that serves old copies of right data: cache-failure.',
  },
  'data-loss': {
    label: 'Data loss',
    phrase: 'a loss of data',
    definition: 'Data that should have been kept was deleted or never stored, even if it was restored later.',
    example: 'A clean-up job removed a directory of live databases.',
    counterExample:
      'Data that is there but wrong: data-corruption; backups that could not be read when they were needed: factor backups-unusable.',
  },
  'data-exposed': {
    label: 'Data exposed',
    phrase: 'an exposure of data',
    definition: 'Data could be read by people who should not have seen it.',
    example: 'A shared cache handed the account page of one user to another.',
    counterExample: 'Data that was changed or deleted but read by no stranger: data-corruption or data-loss.',
  },
  'cache-failure': {
    label: 'Cache failure',
    phrase: 'a failed cache',
    definition:
      'A cache was empty, stale, poisoned or gone, and what stands behind it or relies on it suffered.',
    example: 'The cache was emptied by a restart, and the database got every request that it used to absorb.',
    counterExample: 'Wrong data in the store that the cache copies from: data-corruption.',
  },
  'health-check-misfire': {
    label: 'Health check misfired',
    phrase: 'a health check that misfired',
    definition:
      'An automatic check gave the wrong verdict on a part, so that healthy parts were taken out or sick ones kept in.',
    example: 'All backends failed one slow check together, and the balancer removed every one of them.',
    counterExample:
      'A set limit that stops a part when its number is reached: safety-limit-tripped; alarms for people that stay silent: factor monitoring-blind.',
  },
  'bad-input-accepted': {
    label: 'Bad input accepted',
    phrase: 'bad input that was accepted',
    definition:
      'A part took in a setting, file, message or command that it should have refused, and acted on it.',
    example: 'The proxy loaded a rule file with an empty field and crashed on the first request.',
    counterExample:
      'Valid input that wakes a bug: latent-defect; a separate check that was there to stop it and let it through: safeguard-failed.',
  },
  'safeguard-failed': {
    label: 'Safeguard failed',
    phrase: 'a safeguard that failed',
    definition: 'A protection that existed to stop this very thing was in place and did not stop it.',
    example: 'The audit tool that should block dangerous commands had a bug and let this one pass.',
    counterExample:
      'No such protection was there: condition missing-validation; a protection that did stop something and thereby did harm: safety-limit-tripped.',
  },
  'safety-limit-tripped': {
    label: 'Safety limit tripped',
    phrase: 'a safety limit that tripped',
    definition:
      'A limit set for protection was reached and acted as it was built to, and its action took service away.',
    example: 'A process refused a file with more entries than its fixed limit and crashed on every server.',
    counterExample:
      'A check that misjudges a healthy part: health-check-misfire; a resource that is truly used up: resource-exhaustion.',
  },
  'latent-defect': {
    label: 'Latent defect',
    phrase: 'a latent defect',
    definition:
      'A bug that had been in production unnoticed was triggered by something that was valid in itself.',
    example: 'A code path that no customer had used before failed when the first one used it.',
    counterExample: 'A bug that strikes as soon as its release goes out: trigger code-deploy.',
  },
  'incompatible-versions': {
    label: 'Incompatible versions',
    phrase: 'incompatible versions',
    definition:
      'Two parts that each work alone did not understand each other, because one had changed and the other had not.',
    example: 'Half of the fleet wrote a new message format that the other half could not read.',
    counterExample: 'One part that fails with any partner: latent-defect.',
  },
  'dns-failure': {
    label: 'DNS failure',
    phrase: 'a DNS failure',
    definition:
      'Names could not be looked up or led to the wrong place, whatever the reason, and callers failed because of it.',
    example: 'The record of the main database endpoint was empty, so no client found it.',
    counterExample:
      'An in-house registry of services that is not DNS: layer service-discovery; names that resolve to addresses without a route: routing-withdrawal.',
  },
  'routing-withdrawal': {
    label: 'Routes withdrawn or wrong',
    phrase: 'withdrawn or wrong routes',
    definition:
      'The routes that tell networks where to send traffic were withdrawn, leaked or wrong, so traffic did not arrive.',
    example: 'The edge sites withdrew their routes, and the rest of the internet had no path to them.',
    counterExample: 'Right routes over a link that is full: saturation.',
  },
  'certificate-or-auth-failure': {
    label: 'Certificate or authentication failure',
    phrase: 'a certificate or authentication failure',
    definition:
      'Valid users or services were refused because a certificate, key, token, session or permission check failed.',
    example: 'The key that signs sessions was replaced too early, and every session was rejected as forged.',
    counterExample:
      'Strangers who were let in: data-exposed; engineers who cannot reach their own systems: factor access-lockout.',
  },
  'clock-or-time': {
    label: 'Clock or time handling',
    phrase: 'the handling of clocks or time',
    definition:
      'A clock was wrong, or code miscalculated a time: a leap day, a leap second, a time zone, an overflowing time counter.',
    example: 'Code added one year to a leap day and got a date that does not exist.',
    counterExample:
      'A certificate that lapses on its own date: trigger limit-or-expiry; an outcome that depends on which task is first: race-condition.',
  },
  'single-point-of-failure': {
    label: 'Single point of failure',
    phrase: 'a single point of failure',
    definition:
      'Everything that failed needed one part that had no spare, or whose spares all shared the same fault.',
    example: 'Both power feeds of the hall ran through one breaker.',
    counterExample:
      'A spare was there and did not take over: failover-failed; parts that knock each other over: cascading-failure.',
  },
  'circular-dependency': {
    label: 'Circular dependency',
    phrase: 'a circular dependency',
    definition: 'To start or recover, a part needed another part that in turn needed the first.',
    example: 'The servers needed the name service to boot, and the name service ran on those servers.',
    counterExample:
      'A long chain without a loop that falls from one end: cascading-failure; repair tools that were down too: factor recovery-tools-unavailable.',
  },
  ...notTold('what went on inside the system', {
    unknown: 'Users describe error pages for two hours, and nobody has published what lay behind them.',
    undisclosed: 'The operator names the day and the services and calls the rest an internal issue.',
  }),
} as const satisfies Record<string, PhrasedWord>;

/** The id of a mechanism, as written in `cause.mechanisms`. */
export type Mechanism = keyof typeof mechanisms;
