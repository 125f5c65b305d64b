import type { RelevantQuery } from './relevance-set.ts';

const virginia = [
  '2025-10-20-aws-us-east-1',
  '2023-06-13-aws-lambda',
  '2021-12-07-aws-internal-network',
  '2020-11-25-aws-kinesis',
  '2017-02-28-aws-s3',
  '2012-12-24-aws-elb',
  '2011-04-21-aws-ebs',
];
const emergency = ['2025-09-18-optus-triple-zero', '2023-11-08-optus'];
const microsoftLogins = ['2021-03-15-azure-ad', '2025-10-29-azure-front-door'];

/** Searches that say whose outage it was: names, abbreviations, older names, misspellings, years. */
export const byName: readonly RelevantQuery[] = [
  { query: 'fb outage 2021', first: '2021-10-04-facebook-backbone', why: 'an abbreviation and a year' },
  {
    query: 'whats app down october 2021',
    first: '2021-10-04-facebook-backbone',
    why: 'a name in two words, a month',
  },
  { query: 'ig down march 2024', first: '2024-03-05-meta-login', why: 'two letters for Instagram' },
  { query: 'messanger december 2024', first: '2024-12-11-meta', why: 'a misspelt name and a month' },
  { query: 'facebook 2019', first: '2019-03-13-facebook', why: 'a name and a year' },
  { query: 'aws virginia', amongThree: virginia, found: virginia, why: 'a cloud by the place of its region' },
  { query: 'us-east-1', amongThree: virginia, why: 'a region by its code' },
  { query: 'us-east-1 dynamodb', first: '2025-10-20-aws-us-east-1', why: 'a region and a product' },
  { query: 's3 outage 2017', first: '2017-02-28-aws-s3', why: 'a product and a year, of two outages it had' },
  { query: 's3 2008', first: '2008-07-20-aws-s3', why: 'the other of the two' },
  { query: 'lambda', first: '2023-06-13-aws-lambda', why: 'one word, in the names of several outages' },
  { query: 'kenesis', first: '2020-11-25-aws-kinesis', why: 'a misspelt product' },
  { query: 'aws sydney', first: '2016-06-05-aws-sydney', why: 'the same cloud in another place' },
  { query: 'aws seoul', first: '2018-11-22-aws-seoul-dns', why: 'and in a third' },
  {
    query: 'gcp 2019',
    amongThree: ['2019-06-02-gcp-network', '2019-03-13-google-blob-storage'],
    found: ['2019-06-02-gcp-network', '2019-03-13-google-blob-storage'],
    why: 'an abbreviation and a year with two outages',
  },
  {
    query: 'gmail down december 2020',
    first: '2020-12-14-google-auth',
    why: 'a part of the family that failed',
  },
  { query: 'o365 login', amongThree: microsoftLogins, why: 'an old abbreviation and a symptom' },
  { query: 'azure ad', first: '2021-03-15-azure-ad', why: 'a name that is a former one' },
  {
    query: 'entra id outage',
    first: '2021-03-15-azure-ad',
    why: 'the name of today for an outage before it',
  },
  { query: 'azure frontdoor', first: '2025-10-29-azure-front-door', why: 'two words run together' },
  { query: 'cloud flare regex', first: '2019-07-02-cloudflare-regex', why: 'a name split in two' },
  {
    query: 'cloudfare november 2025',
    first: '2025-11-18-cloudflare-bot-file',
    why: 'the commonest misspelling',
  },
  {
    query: 'cloudflare 1.1.1.1',
    first: '2023-10-04-cloudflare-1111',
    why: 'a name made of digits and points',
  },
  { query: 'crowd strike', first: '2024-07-19-crowdstrike', why: 'a name split in two' },
  { query: 'cloudstrike windows', first: '2024-07-19-crowdstrike', why: 'a name that people mix up' },
  { query: 'chat gpt down december 2024', first: '2024-12-11-openai-telemetry', why: 'a name split in two' },
  {
    query: 'optus triple zero',
    first: '2025-09-18-optus-triple-zero',
    why: 'a company and a number in words',
  },
  {
    query: 'emergency calls australia',
    amongThree: emergency,
    why: 'a service that is known by what it does',
  },
  { query: 'rodgers canada', first: '2022-07-08-rogers', why: 'a misspelt name' },
  { query: 'at&t february 2024', first: '2024-02-22-att-wireless', why: 'a name with a sign in it' },
  { query: 'lumen flowspec', first: '2020-08-30-centurylink-flowspec', why: 'the name of today' },
  { query: 'century link 911', first: '2018-12-27-centurylink-911', why: 'a name in two words and a number' },
  { query: '02 network 2018', first: '2018-12-06-o2-ericsson', why: 'a nought for the letter O' },
  { query: 'psn akamai', first: '2021-07-22-akamai-edge-dns', why: 'the victim and the operator' },
  { query: 'rbs 2012', first: '2012-06-19-rbs-natwest', why: 'an abbreviation of a former name' },
  {
    query: 'gh actions',
    amongThree: [
      '2021-05-16-github-int32',
      '2026-02-02-github-actions-vm-metadata',
      '2026-03-05-github-actions-redis-load-balancer',
    ],
    why: 'two letters and a product',
  },
  { query: 'slack 2022', first: '2022-02-22-slack', why: 'the later of two outages' },
  { query: 'slack january 2021', first: '2021-01-04-slack', why: 'the earlier of the two' },
  { query: 'heroku june 2025', first: '2025-06-10-heroku', why: 'a month, of two outages in June' },
  { query: 'tokio stock exchange', first: '2020-10-01-tokyo-stock-exchange', why: 'an older spelling' },
  { query: 'faa', first: '2023-01-11-faa-notam', why: 'three letters' },
  {
    query: 'reddit autoscaler',
    first: '2016-08-11-reddit',
    why: 'a name of a victim of many, and what did it',
  },
  { query: 'discord 2017', first: '2017-03-20-discord', why: 'its own outage before those of others' },
];
