/** The words that made-up texts are written with, the commonest first. */

const list = (words: string): string[] => words.trim().split(/\s+/);

const knownNouns = list(`
  server request service traffic cluster database network change error region client cache queue node load
  deploy connection customer router rollout replica backup metric alert certificate disk storage session index
  packet process limit timeout health-check capacity version config key lock thread memory partition resolver
  record route token shard gateway proxy scheduler controller pipeline dashboard log volume zone link balancer
  failover retry backlog latency response probe switch cable rack cooling generator battery hall datacentre
  schema migration table row transaction snapshot checkpoint journal leader follower quorum lease heartbeat
  flag rule policy permission role credential secret cookie login password account tenant quota budget bucket
  object file folder image container host kernel driver firmware library binary patch release build artifact
  message event stream topic consumer producer worker job task timer clock counter window threshold sensor
  firewall filter prefix announcement peer carrier exchange tunnel interface address name domain zonefile
  browser app page form payment card terminal order invoice ledger balance transfer settlement mirror archive
  runbook drill console ticket page-out bridge report summary notice banner hotline mailbox calendar upgrade
`);

const syllables = list(`
  ar be ca del em fo gra hul is jo ka lin mo nar or pel qua rin sol ta um ver wes xan yor zel bri cro dun fen
`);

/** How many nouns are rare; names with higher numbers are free for organizations. */
export const rareNouns = 20_000;

/** A name that nobody uses, as a component, host or library may have: a different one for every number. */
export function inventedName(number: number): string {
  let left = number;
  let name = '';
  for (let length = 0; length < 3 || left > 0; length += 1) {
    name += syllables[left % syllables.length] ?? '';
    left = Math.floor(left / syllables.length);
  }
  return name;
}

/** Everyday nouns of the trade, then names of parts of systems, which are rare, each in a few texts. */
export const nouns: readonly string[] = [
  ...knownNouns,
  // Neighbours in the list do not sound alike: 7919 and 20,000 have no common divisor.
  ...Array.from({ length: rareNouns }, (_, number) => inventedName((number * 7919) % rareNouns)),
];

export const verbs = list(`
  reached held dropped refused delayed carried lost kept restored replaced overloaded blocked served rejected
  retried answered filled emptied moved copied skipped accepted ignored exhausted drained restarted isolated
  throttled promoted demoted detached mounted corrupted invalidated refreshed expired renewed revoked published
  withdrew announced rerouted queued flushed replayed compacted rebuilt verified sampled mirrored saturated
  starved paused resumed cancelled duplicated truncated rotated sealed pinned evicted warmed cooled bypassed
`);

export const adjectives = list(`
  new old internal other healthy stale slow global regional primary secondary large small empty full shared
  automatic manual remote local external idle busy partial complete missing expired invalid unexpected common
  rare early late central single redundant synchronous asynchronous temporary permanent critical minor hidden
  legacy nightly weekly orphaned degraded overloaded unreachable inconsistent oversized misrouted half-open
  read-only write-heavy short-lived long-running cross-region customer-facing best-effort rate-limited
`);

export const prepositions = list('in of from behind before after during without across beside under through');

export const places = list('US GB DE FR NL JP AU BR IN CA SE PL');
