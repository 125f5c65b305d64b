import type { IncidentRecord } from '../../schemas/record.ts';
import type { CodedKey } from '../../schemas/vocabulary.ts';
import { secondsIn } from '../../src/core/inexact/duration-units.ts';
import { wordsOf } from '../../src/core/record/coded-parts.ts';
import { lengthOf } from '../../src/core/record/lengths.ts';
import { records } from './collection.ts';
import type { RelevantQuery } from './relevance-set.ts';

const ids = (isMeant: (record: IncidentRecord) => boolean): string[] =>
  records.filter(isMeant).map(({ id }) => id);

/** The incidents that are coded with a word: what its id has to find follows from the records. */
const coded = (key: CodedKey, word: string): string[] =>
  ids((record) => wordsOf(record, key).some(({ is }) => is === word));

const retryStorms = coded('mechanisms', 'retry-storm');
const latentDefects = coded('mechanisms', 'latent-defect');
const backbones = coded('layers', 'network-backbone');
const cacheFailures = coded('mechanisms', 'cache-failure');
const configChanges = coded('trigger', 'config-change');
const logins = coded('layers', 'auth-identity');
const routes = coded('mechanisms', 'routing-withdrawal');
const dayLong = ids((record) => (lengthOf(record)?.duration.min ?? 0) >= secondsIn.day);
const expired = ['2020-02-03-microsoft-teams-cert', '2019-05-04-mozilla-addons', '2018-12-06-o2-ericsson', '2021-09-30-dst-root-x3', '2026-07-19-github-runner-certificate', '2026-08-18-github-runner-groups-certificate', '2017-07-19-wikimedia-ca-expiry'];
const rollbacks = ['2018-10-11-google-us-central1-bgp', '2012-06-19-rbs-natwest', '2019-07-10-stripe', '2017-03-16-square', '2013-03-03-cloudflare-flowspec'];

/** Searches by what they are made of: words with hyphens, names of versions, dates, filters in words, slips. */
export const byForm: readonly RelevantQuery[] = [
  { query: 'retry-storm', amongThree: retryStorms, found: retryStorms, why: 'a word of the vocabulary by its id' },
  { query: 'retrystorm', amongThree: retryStorms, found: retryStorms, why: 'the same run together' },
  { query: 'latent-defect', amongThree: latentDefects, found: latentDefects, why: 'a word of the vocabulary by its id' },
  { query: 'network-backbone', amongThree: backbones, found: backbones, why: 'a word of the vocabulary by its id' },
  { query: 'cache-failure', amongThree: cacheFailures, found: cacheFailures, why: 'a word of the vocabulary by its id' },
  { query: 'config-change', amongThree: configChanges, found: configChanges, why: 'a word of the vocabulary by its id' },
  { query: 'auth-identity', amongThree: logins, found: logins, why: 'a word of the vocabulary by its id' },
  { query: 'routing-withdrawal', amongThree: routes, found: routes, why: 'a word of the vocabulary by its id' },
  { query: 'null-pointer', first: '2025-06-12-gcp-service-control', why: 'a term of the trade with a hyphen' },
  { query: 'outages longer than 24 hours', amongThree: dayLong, found: dayLong, why: 'a filter in words' },
  { query: 'dns outages at aws in 2021', first: '2021-12-07-aws-internal-network', why: 'three filters in words' },
  { query: 'rollback impossible', amongThree: rollbacks, why: 'a filter in words' },
  { query: 'expired cert', amongThree: expired, found: expired, why: 'an abbreviation' },
  { query: 'whats app outage', amongThree: ['2021-10-04-facebook-backbone', '2024-12-11-meta', '2019-03-13-facebook'], why: 'a name in two words' },
  { query: '4 October 2021', first: '2021-10-04-facebook-backbone', why: 'a day' },
  { query: 'oct 2021', amongThree: ['2021-10-04-facebook-backbone', '2021-10-28-roblox'], found: ['2021-10-04-facebook-backbone', '2021-10-28-roblox'], why: 'a month' },
  { query: '2021-10-28-roblox', first: '2021-10-28-roblox', why: 'an id, pasted from a file' },
  { query: 'https://example.org/incidents/2021-10-28-roblox/', first: '2021-10-28-roblox', why: 'an address, pasted' },
  { query: 'kuberntes', amongThree: ['2024-12-11-openai-telemetry', '2026-03-12-github-token-cache'], why: 'a slip of the keyboard' },
  { query: 'AS32934', first: '2021-10-04-facebook-backbone', why: 'the number of a network, which an alias has' },
  { query: 'C#', none: true, why: 'a language that no incident names' },
  { query: '1.24.3', none: true, why: 'a version that no incident names' },
];
