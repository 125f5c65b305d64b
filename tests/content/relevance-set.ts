import { byForm } from './relevance-by-form.ts';
import { byName } from './relevance-by-name.ts';

/** A search as someone types it, and what has to come of it. One of `first`, `amongThree` and `none` is given, or the first two. */
export interface RelevantQuery {
  query: string;
  /** Id of the incident that has to stand first. */
  first?: string;
  /** Ids of which one has to stand among the first three. */
  amongThree?: readonly string[];
  /** Ids that have to be found at all, wherever they stand. */
  found?: readonly string[];
  /** Whether nothing has to be found: no incident has anything of it. */
  none?: boolean;
  /** Who would type this, or what it tries. */
  why: string;
}

const certificates = [
  '2021-09-30-dst-root-x3',
  '2020-02-03-microsoft-teams-cert',
  '2019-05-04-mozilla-addons',
  '2018-12-06-o2-ericsson',
];
const routesWithdrawn = [
  '2022-06-21-cloudflare-bgp',
  '2021-10-04-facebook-backbone',
  '2016-04-11-gce-global-network',
  '2013-03-03-cloudflare-flowspec',
];
const herds = [
  '2026-03-03-github-cache-expiry',
  '2026-02-09-github-settings-cache',
  '2025-06-12-gcp-service-control',
  '2024-12-11-openai-telemetry',
  '2024-02-22-att-wireless',
  '2023-11-02-cloudflare-control-plane',
  '2018-11-27-azure-mfa-dns',
  '2018-02-03-fortnite-peak',
  '2017-03-20-discord',
  '2015-09-20-aws-dynamodb-metadata',
  '2015-07-07-circleci-queue',
  '2013-07-18-twilio-redis',
  '2011-11-27-wikimedia-fundraiser-stampede',
  '2011-04-21-aws-ebs',
  '2010-09-23-facebook-config-cache',
];
const retries = [
  '2021-12-07-aws-internal-network',
  '2017-03-16-square',
  '2016-10-21-dyn',
  '2010-09-23-facebook-config-cache',
  '2016-08-11-app-engine-router-retries',
  '2015-09-20-aws-dynamodb-metadata',
  '2026-08-17-github-istio-haproxy',
  '2020-04-08-google-cloud-iam-zanzibar',
  '2016-11-08-bigquery-streaming-auth',
];
const withoutStages = [
  '2025-12-05-cloudflare-waf',
  '2025-11-18-cloudflare-bot-file',
  '2025-06-12-gcp-service-control',
  '2024-07-19-crowdstrike',
  '2019-07-02-cloudflare-regex',
  '2014-11-19-azure-storage',
  '2013-03-03-cloudflare-flowspec',
];
const emergencyCalls = [
  '2024-02-22-att-wireless',
  '2022-07-08-rogers',
  '2018-12-27-centurylink-911',
  '2014-04-10-911-intrado',
];
const powerFailures = [
  '2023-11-02-cloudflare-control-plane',
  '2016-06-05-aws-sydney',
  '2015-08-13-gce-lightning',
  '2016-05-09-salesforce-na14',
  '2016-01-28-github-power-redis',
  '2015-02-05-wikimedia-memcached-rack',
  '2014-06-13-aws-simpledb',
  '2013-12-17-aws-sao-paulo-power',
  '2012-06-29-aws-us-east-storm',
  '2011-08-07-aws-eu-west-power',
];
const exchanges = ['2020-10-01-tokyo-stock-exchange', '2015-07-08-nyse'];
const flights = ['2023-08-28-nats', '2023-01-11-faa-notam'];
const badBackups = ['2017-01-31-gitlab-db', '2012-12-24-aws-elb'];
const flowspecs = ['2020-08-30-centurylink-flowspec', '2013-03-03-cloudflare-flowspec'];
const floods = ['2018-02-28-github-ddos', '2016-10-21-dyn'];
const numbersRanOut = ['2021-05-16-github-int32', '2023-06-08-heroku'];
const misjudged = [
  '2025-10-20-aws-us-east-1',
  '2021-01-04-slack',
  '2012-02-29-azure-leap-day',
  '2019-07-10-stripe',
  '2021-10-04-facebook-backbone',
  '2016-08-11-reddit',
  '2015-06-13-wikimedia-esams-health-check',
  '2016-08-22-buildkite-database',
  '2018-02-03-fortnite-peak',
  '2024-08-14-github-database-routing',
  '2012-09-10-github-mysql-failover',
  '2014-06-13-aws-simpledb',
];
const twoLeaders = ['2018-10-21-github-mysql', '2017-03-20-discord'];

/** Searches that say what happened: causes, symptoms, and what someone half remembers. */
const byDescription: readonly RelevantQuery[] = [
  {
    query: 'expired certificate',
    amongThree: certificates,
    found: certificates,
    why: 'a cause in common words',
  },
  { query: 'expired certificates', amongThree: certificates, why: 'the same in the plural' },
  { query: 'bgp withdrawn', amongThree: routesWithdrawn, why: 'a cause in the words of the trade' },
  { query: 'thundering herd', amongThree: herds, found: herds, why: 'a term of the vocabulary' },
  {
    query: 'retry storms',
    amongThree: retries,
    found: retries,
    why: 'a term of the vocabulary in the plural',
  },
  { query: 'split brain', amongThree: twoLeaders, found: twoLeaders, why: 'a term of the vocabulary' },
  {
    query: 'config push without staging',
    amongThree: withoutStages,
    why: 'a cause in words that no record has',
  },
  { query: 'regex cpu', first: '2019-07-02-cloudflare-regex', why: 'two abbreviations' },
  { query: 'int32 overflow', amongThree: numbersRanOut, why: 'a cause in the words of a programmer' },
  { query: 'transaction id wraparound postgres', first: '2019-02-04-mandrill', why: 'the term for it' },
  { query: 'leap second', first: '2017-01-01-cloudflare-leap-second', why: 'a cause with a name' },
  {
    query: 'leap year',
    amongThree: ['2012-02-29-azure-leap-day'],
    why: 'near to another cause, and not the same',
  },
  { query: '"signing key"', first: '2021-03-15-azure-ad', why: 'a quoted phrase' },
  { query: '"flight plan"', first: '2023-08-28-nats', why: 'a quoted phrase' },
  { query: '"power peg"', first: '2012-08-01-knight-capital', why: 'a quoted name that only the text has' },
  { query: 'flowspec', amongThree: flowspecs, found: flowspecs, why: 'one rare word, two outages' },
  { query: 'ddos attack', amongThree: floods, found: floods, why: 'an abbreviation and a plain word' },
  { query: 'mirai botnet', first: '2016-10-21-dyn', why: 'the name of the attacker' },
  { query: 'memcached amplification', first: '2018-02-28-github-ddos', why: 'the kind of attack' },
  { query: 'consul', first: '2021-10-28-roblox', why: 'the product that failed inside' },
  { query: 'transit gateway', first: '2021-01-04-slack', why: 'the part of a provider that failed' },
  {
    query: 'kubernetes control plane telemetry',
    first: '2024-12-11-openai-telemetry',
    why: 'parts of the cause',
  },
  { query: 'kinesis thread limit', first: '2020-11-25-aws-kinesis', why: 'where and what' },
  { query: 'systemd update datadog', first: '2023-03-08-datadog', why: 'what and whose' },
  { query: 'stock exchange halted', amongThree: exchanges, found: exchanges, why: 'a symptom' },
  { query: '911 calls not going through', amongThree: emergencyCalls, why: 'a symptom as people tell it' },
  { query: 'blue screen airlines', first: '2024-07-19-crowdstrike', why: 'a symptom and its victims' },
  {
    query: 'hospitals windows computers crash',
    first: '2024-07-19-crowdstrike',
    why: 'the same from another side',
  },
  {
    query: 'canceled flights',
    amongThree: flights,
    found: flights,
    why: 'American spelling of what is told in British',
  },
  { query: 'ground stop', first: '2023-01-11-faa-notam', why: 'the term of the authority' },
  {
    query: 'debit cards not working canada',
    first: '2022-07-08-rogers',
    why: 'what the victims of a victim saw',
  },
  { query: 'trains stopped melbourne', first: '2023-11-08-optus', why: 'a consequence far from the cause' },
  {
    query: 'data center power failure',
    amongThree: powerFailures,
    why: 'American spelling, a kind of cause',
  },
  {
    query: 'fiber network broken card',
    first: '2018-12-27-centurylink-911',
    why: 'American spelling of what is told in British',
  },
  { query: 'lightning', first: '2015-08-13-gce-lightning', why: 'one word' },
  { query: 'london heatwave', first: '2022-07-19-gcp-london-heat', why: 'the weather of that day' },
  { query: 'thanksgiving', first: '2020-11-25-aws-kinesis', why: 'the day, as people remember it' },
  { query: 'netflix christmas eve', first: '2012-12-24-aws-elb', why: 'the victim and the day' },
  {
    query: 'badge doors facebook employees locked out',
    first: '2021-10-04-facebook-backbone',
    why: 'half remembered',
  },
  {
    query: 'tired database admin deleted production',
    amongThree: ['2017-01-31-gitlab-db'],
    why: 'half remembered, half legend',
  },
  { query: 'author deleted npm package', first: '2016-03-22-npm-left-pad', why: 'half remembered' },
  {
    query: 'pension fund cloud deleted',
    first: '2024-05-02-google-unisuper',
    why: 'half remembered, without a name',
  },
  {
    query: 'script deleted customer sites',
    first: '2022-04-05-atlassian',
    why: 'half remembered, without a name',
  },
  { query: 'steel company bgp leak', first: '2019-06-24-verizon-route-leak', why: 'half remembered' },
  { query: 'cloudbleed', first: '2017-02-18-cloudflare-cloudbleed', why: 'the name it went by' },
  {
    query: 'salesforce na14 data loss',
    first: '2016-05-09-salesforce-na14',
    why: 'how its customers know it',
  },
  { query: 'fortnite memcached login', first: '2018-02-03-fortnite-peak', why: 'half remembered' },
  {
    query: 'pacemaker did not promote postgres replica',
    first: '2017-10-10-gocardless-postgres',
    why: 'the symptom, without a name',
  },
  {
    query: 'postgres wraparound autovacuum lock',
    first: '2015-07-27-joyent-manta',
    why: 'a term of the trade',
  },
  {
    query: 'reinstall script live database machines',
    first: '2014-01-10-dropbox-reinstall',
    why: 'half remembered, without a name',
  },
  { query: 'foursquare mongodb shard', first: '2010-10-04-foursquare-mongodb', why: 'how engineers know it' },
  {
    query: 'slept through phone call backup service',
    first: '2016-07-24-tarsnap-disk-full',
    why: 'half remembered, without a name',
  },
  {
    query: 'credit cards charged repeatedly redis',
    first: '2013-07-18-twilio-redis',
    why: 'the symptom, without a name',
  },
  { query: 'github hooks build queue database', first: '2015-07-07-circleci-queue', why: 'half remembered' },
  {
    query: 'vm images deleted cleanup',
    first: '2016-08-09-travis-ci-images',
    why: 'half remembered, without a name',
  },
  {
    query: 'smaller database to save money',
    first: '2016-08-22-buildkite-database',
    why: 'half remembered, without a name',
  },
  {
    query: 'reddit link cache stampede',
    first: '2011-11-27-wikimedia-fundraiser-stampede',
    why: 'half remembered',
  },
  { query: 'rp_filter', first: '2014-02-03-wikimedia-lvs-rp-filter', why: 'the setting that did it' },
  {
    query: 'nxdomain negative ttl',
    first: '2014-07-16-wikimedia-dns-negative-ttl',
    why: 'a term of the trade',
  },
  {
    query: 'varnish cache size xfs',
    first: '2014-08-06-wikimedia-varnish-xfs',
    why: 'two parts that took part',
  },
  {
    query: 'wikipedia memcached rack switch',
    first: '2015-02-05-wikimedia-memcached-rack',
    why: 'half remembered',
  },
  {
    query: 'health check redirect https',
    first: '2015-06-13-wikimedia-esams-health-check',
    why: 'what went wrong, without a name',
  },
  { query: 'nfs filesystem corruption labs', first: '2015-06-18-wikimedia-labs-nfs', why: 'half remembered' },
  { query: 'ocsp stapling', first: '2015-08-20-wikimedia-ocsp-stapling', why: 'a term of the trade' },
  {
    query: 'puppet restarted dns servers',
    first: '2017-03-22-wikimedia-authdns',
    why: 'half remembered, without a name',
  },
  {
    query: 'internal certificate authority expired ldap',
    first: '2017-07-19-wikimedia-ca-expiry',
    why: 'what went wrong, without a name',
  },
  {
    query: 'empty parser cache after switchover',
    first: '2018-10-10-wikimedia-parser-cache',
    why: 'half remembered',
  },
  {
    query: 'cache servers depooled wikipedia',
    first: '2020-02-11-wikimedia-cdn-depooled',
    why: 'half remembered',
  },
  {
    query: 'cron job dropped table',
    first: '2020-04-06-wikidata-table-dropped',
    why: 'half remembered, without a name',
  },
  {
    query: 'session store cannot edit wikipedia',
    first: '2020-06-11-wikimedia-sessionstore',
    why: 'the symptom',
  },
  { query: 'zoom domain godaddy', first: '2025-04-16-zoom-domain', why: 'the three who took part' },
  {
    query: 'old code eight servers trading loss',
    first: '2012-08-01-knight-capital',
    why: 'half remembered, without a name',
  },
  {
    query: 'bank migration customers saw other accounts',
    first: '2018-04-22-tsb',
    why: 'half remembered, without a name',
  },
  { query: 'guardian gov.uk 503', first: '2021-06-08-fastly', why: 'two victims and an error' },
  {
    query: 'firefox extensions disabled',
    first: '2019-05-04-mozilla-addons',
    why: 'another word for add-ons',
  },
  { query: "let's encrypt root", first: '2021-09-30-dst-root-x3', why: 'an apostrophe in a name' },
  { query: 'spotify logged out', first: '2022-03-08-spotify', why: 'a victim of many, and its own symptom' },
  { query: 'backups did not work', amongThree: badBackups, why: 'what went wrong in the repair' },
  { query: 'health checks', amongThree: misjudged, why: 'a term of the vocabulary in the plural' },
];

/**
 * The yardstick of the search: what people type, and what they mean by it. Written from the records, before looking
 * at what any engine finds; a query is not dropped because an engine fails at it.
 */
export const relevanceSet: readonly RelevantQuery[] = [...byName, ...byDescription, ...byForm];
