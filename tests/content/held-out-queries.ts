import type { RelevantQuery } from './relevance-set.ts';

const routeFloods = ['2022-07-08-rogers', '2023-11-08-optus'];
const statusPages = ['2025-06-10-heroku', '2020-11-25-aws-kinesis', '2017-02-28-aws-s3'];

/** Queries that no weight of the search was ever set by: how well it does on what it has not seen. */
export const heldOutQueries: readonly RelevantQuery[] = [
  {
    query: 'gossip protocol corruption',
    first: '2008-07-20-aws-s3',
    why: 'the term of an engineer for the talk',
  },
  {
    query: 'facebook like button broken',
    first: '2010-09-23-facebook-config-cache',
    why: 'a symptom elsewhere',
  },
  {
    query: 'reddit quora amazon 2011',
    first: '2011-04-21-aws-ebs',
    why: 'two victims, the operator and a year',
  },
  { query: 'ulster bank payments missing', first: '2012-06-19-rbs-natwest', why: 'the victims longest hit' },
  {
    query: 'wikileaks 4chan offline',
    first: '2013-03-03-cloudflare-flowspec',
    why: 'two victims of one morning',
  },
  {
    query: '911 dispatch center colorado',
    first: '2014-04-10-911-intrado',
    why: 'the place, half remembered',
  },
  {
    query: 'blob storage infinite loop',
    first: '2014-11-19-azure-storage',
    why: 'the product and another word',
  },
  { query: 'nyse trading suspended', first: '2015-07-08-nyse', why: 'an abbreviation and a symptom' },
  { query: '11 lines of javascript', first: '2016-03-22-npm-left-pad', why: 'a headline, half remembered' },
  { query: 'storm substation flywheel', first: '2016-06-05-aws-sydney', why: 'how the power was lost' },
  { query: 'hacked cameras twitter down', first: '2016-10-21-dyn', why: 'as a newspaper told it' },
  { query: 'gitlab rm -rf wrong server', first: '2017-01-31-gitlab-db', why: 'a command with a hyphen' },
  { query: 'typo took down s3', first: '2017-02-28-aws-s3', why: 'half remembered' },
  {
    query: 'coffee shops card payments',
    first: '2017-03-16-square',
    why: 'a consequence, without the operator',
  },
  { query: 'github mysql failover', first: '2018-10-21-github-mysql', why: 'what and whose' },
  {
    query: 'softbank japan mobile data',
    first: '2018-12-06-o2-ericsson',
    why: 'a victim in another country',
  },
  {
    query: 'password reset emails delayed',
    first: '2019-02-04-mandrill',
    why: 'a symptom, without the operator',
  },
  { query: 'youtube slow packet loss', first: '2019-06-02-gcp-network', why: 'a symptom of a wider outage' },
  { query: 'cloudflare atlanta', first: '2020-07-17-cloudflare-backbone', why: 'an operator and a place' },
  {
    query: 'failover disabled bad memory',
    first: '2020-10-01-tokyo-stock-exchange',
    why: 'a cause in other words',
  },
  {
    query: 'ups fedex websites down',
    first: '2021-07-22-akamai-edge-dns',
    why: 'two victims that stand together',
  },
  { query: 'firefox http/3', first: '2022-01-13-firefox-http3', why: 'a slash in a name' },
  { query: 'jira down two weeks', first: '2022-04-05-atlassian', why: 'a product and a length' },
  { query: 'bgp route filter core routers', amongThree: routeFloods, why: 'two carriers, much alike' },
  { query: 'duplicate waypoint', first: '2023-08-28-nats', why: 'the cause, as the press has it' },
  { query: 'firstnet first responders', first: '2024-02-22-att-wireless', why: 'the name of a victim' },
  {
    query: 'null pointer quota google cloud',
    first: '2025-06-12-gcp-service-control',
    why: 'as engineers tell it',
  },
  {
    query: 'starbucks alaska airlines',
    first: '2025-10-29-azure-front-door',
    why: 'two victims of one evening',
  },
  {
    query: 'bot management feature file',
    first: '2025-11-18-cloudflare-bot-file',
    why: "the operator's own term",
  },
  { query: 'status page down too', amongThree: statusPages, why: 'the question of a researcher' },
];
