/**
 * Every claim of the two founding articles, and where the content holds it. The articles are the sources
 * `pledgetimes` (2021) and `bnnbreaking` (2024). A claim may have been adopted, kept as a count, a figure or a claim
 * with a status, or told in the text; what may never happen is that it is lost.
 */

/** One place of the content that holds a claim; `source` is the id of a source named right there. */
export type Place =
  /** An adopted value: the front matter at this path, or a part of it, names the source. */
  | { in: string; source: string }
  /** An entry of `reports` with this count, as written. */
  | { report: { count: string; source: string } }
  /** An entry of `figures` with this measure and value, as written. */
  | { figure: { measure: string; value: string; source: string } }
  /** A claim about this field or topic whose `printed`, `says` or `value` contains the text. */
  | { claim: { source: string; contains: string } & ({ field: string } | { topic: string }) }
  /** A sentence of the text, with line breaks read as spaces; the text cites the source. */
  | { body: string; source: string };

export interface FoundingClaim {
  id: string;
  incident: string;
  /** What the article says, in our own words. */
  says: string;
  places: [Place, ...Place[]];
}

type Told = Omit<FoundingClaim, 'incident'>;

const field = (name: string, contains: string, source: string): Place => ({ claim: { field: name, contains, source } });
const topic = (name: string, contains: string, source: string): Place => ({ claim: { topic: name, contains, source } });

const in2021 = (name: string, contains: string) => field(name, contains, 'pledgetimes');
const about2021 = (name: string, contains: string) => topic(name, contains, 'pledgetimes');

const outage2021: Told[] = [
  { id: 'A1', says: 'It happened on 4 October 2021.', places: [in2021('date', '2021-10-04')] },
  {
    id: 'A2',
    says: 'Facebook, Instagram and WhatsApp were down.',
    places: [in2021('services', 'Facebook, Instagram and WhatsApp')],
  },
  {
    id: 'A3',
    says: 'It began around noon, given as EST and as 1600 GMT, which contradict each other.',
    places: [in2021('times.started', '1200 noon EST'), in2021('times.started', '2021-10-04T16:00Z~')],
  },
  {
    id: 'A4',
    says: 'Service partly returned at about a quarter to six in the evening, given as EST.',
    places: [in2021('times.restoring', '0545 pm EST'), { in: 'times.restoring', source: 'reuters' }],
  },
  {
    id: 'A5',
    says: 'Some users of Facebook were the first to have part of the service again.',
    places: [about2021('recovery', 'some Facebook users began'), { in: 'times.restoring', source: 'reuters' }],
  },
  {
    id: 'A6',
    says: 'WhatsApp still had trouble at the time of writing.',
    places: [about2021('recovery', 'WhatsApp still has trouble')],
  },
  {
    id: 'A7',
    says: "It was the second blow in two days, after a whistle-blower's accusations on Sunday.",
    places: [about2021('context', 'second blow in two days')],
  },
  { id: 'A8', says: 'Facebook owns Instagram and WhatsApp.', places: [about2021('background', 'owns Instagram')] },
  {
    id: 'A9',
    says: 'Facebook has nearly two thousand million users a day.',
    places: [{ figure: { measure: 'users-daily', value: '2000000000-', source: 'pledgetimes' } }],
  },
  {
    id: 'A10',
    says: 'The shares opened lower after a report of the day before.',
    places: [about2021('market', 'opened lower')],
  },
  {
    id: 'A11',
    says: 'The shares were down 5.3 percent in the afternoon.',
    places: [{ figure: { measure: 'share-price', value: '-5.3', source: 'pledgetimes' } }],
  },
  {
    id: 'A12',
    says: 'The shares were heading for their worst day in nearly a year.',
    places: [about2021('market', 'in nearly a year')],
  },
  { id: 'A13', says: 'Technology shares fell in general.', places: [about2021('market', 'technology shares fell')] },
  {
    id: 'A14',
    says: 'DNS did not lead users to the right place.',
    places: [about2021('cause', 'not directed to the right place by DNS')],
  },
  {
    id: 'A15',
    says: 'The company controls its DNS itself, so the trouble is inside.',
    places: [about2021('cause', 'controls these DNS settings itself')],
  },
  {
    id: 'A16',
    says: 'Experts: perhaps an internal error.',
    places: [about2021('cause', 'could be the result of an internal error')],
  },
  {
    id: 'A17',
    says: 'Experts: sabotage by an insider is possible in theory.',
    places: [in2021('cause.trigger', 'sabotage by an insider'), in2021('cause.trigger', 'theoretically possible')],
  },
  {
    id: 'A18',
    says: 'Penetration from outside is less likely.',
    places: [in2021('cause.trigger', 'penetration from outside')],
  },
  {
    id: 'A19',
    says: 'A flood of traffic would need criminals acting together or a new technique.',
    places: [in2021('cause.trigger', 'a flood of traffic')],
  },
  { id: 'A20', says: 'DNS directs addresses to sites.', places: [about2021('background', 'e-addresses')] },
  {
    id: 'A21',
    says: 'An outage at Akamai in July was similar.',
    places: [
      about2021('precedent', 'similar outage'),
      { body: "likened to Akamai's outage of July", source: 'pledgetimes' },
    ],
  },
  {
    id: 'A22',
    says: 'The company acknowledged the trouble without details.',
    places: [about2021('response', 'nothing about the kind or the number')],
  },
  {
    id: 'A23',
    says: 'The number of people hit is not given.',
    places: [
      about2021('users', 'the number of people hit is not given'),
      { body: 'How many people were hit. The company did not say', source: 'pledgetimes' },
    ],
  },
  {
    id: 'A24',
    says: 'One employee: all internal tools are down.',
    places: [
      about2021('response', 'all internal tools are down'),
      { body: 'one employee told Reuters that all were down', source: 'reuters' },
    ],
  },
  {
    id: 'A25',
    says: 'Employees lost some of their tools, which made the response harder.',
    places: [about2021('response', 'some of their own tools')],
  },
  {
    id: 'A26',
    says: 'Several employees had not been told what was wrong.',
    places: [
      about2021('response', 'had not been told what went wrong'),
      { in: 'response.factors', source: 'reuters' },
      { body: 'Several employees had not been told what was wrong', source: 'reuters' },
    ],
  },
  {
    id: 'A27',
    says: 'The company is the second-largest seller of digital advertising.',
    places: [about2021('market', 'second-largest seller')],
  },
  {
    id: 'A28',
    says: 'It lost about 545,000 dollars of advertising an hour in the United States, by one estimate.',
    places: [{ figure: { measure: 'revenue-per-hour', value: '545000~', source: 'pledgetimes' } }],
  },
  {
    id: 'A29',
    says: 'Absent: neither an end nor a duration.',
    places: [{ body: 'it gives no end, no duration', source: 'pledgetimes' }],
  },
  {
    id: 'A30',
    says: 'Absent: no counts of reports; a closer copy of the same agency text has early ones.',
    places: [
      { body: 'and no report counts', source: 'pledgetimes' },
      { report: { count: '50000+', source: 'newsdzezimbabwe' } },
      { report: { count: '35000+', source: 'newsdzezimbabwe' } },
      { report: { count: '9800~', source: 'newsdzezimbabwe' } },
    ],
  },
];

const in2024 = (name: string, contains: string) => field(name, contains, 'bnnbreaking');
const about2024 = (name: string, contains: string) => topic(name, contains, 'bnnbreaking');

const outage2024: Told[] = [
  { id: 'B1', says: 'It happened on 5 March 2024.', places: [in2024('date', '2024-03-05')] },
  {
    id: 'B2',
    says: 'Facebook and Instagram, the flagship services, were down.',
    places: [in2024('services', 'Facebook and Instagram')],
  },
  { id: 'B3', says: 'It was still going on.', places: [about2024('recovery', 'currently grappling')] },
  {
    id: 'B4',
    says: 'Hundreds of thousands of users were hit.',
    places: [about2024('users', 'hundreds of thousands of users')],
  },
  {
    id: 'B5',
    says: 'The first to report were users of Telegram channels.',
    places: [about2024('detection', 'Telegram channels')],
  },
  {
    id: 'B6',
    says: 'A named expert on information security comments.',
    places: [about2024('context', 'Samvel Martirosyan')],
  },
  {
    id: 'B7',
    says: 'The expert: an internal technical problem, not one of single users.',
    places: [about2024('cause', "an internal technical problem in Meta's infrastructure")],
  },
  {
    id: 'B8',
    says: 'Over 761,000 incidents were reported for the two services.',
    places: [
      { report: { count: '761000+', source: 'bnnbreaking' } },
      { body: 'over 761,000 for both, without saying what was counted', source: 'bnnbreaking' },
    ],
  },
  {
    id: 'B9',
    says: 'Symptoms ran from content that did not load to locked accounts.',
    places: [about2024('impact', 'locked out of the account')],
  },
  {
    id: 'B10',
    says: 'Messenger, Threads and the WhatsApp Business API suffered too.',
    places: [about2024('impact', 'Messenger, Threads and the WhatsApp Business API')],
  },
  {
    id: 'B11',
    says: "It points to a broader fault within Meta's network.",
    places: [in2024('cause.layers', 'broader systemic issue')],
  },
  {
    id: 'B12',
    says: 'Meta acknowledged widespread difficulties.',
    places: [about2024('response', 'acknowledged widespread difficulties')],
  },
  {
    id: 'B13',
    says: 'Engineers were finding the source and fixing it.',
    places: [about2024('response', 'engineers are finding the source')],
  },
  { id: 'B14', says: 'The cause was not disclosed.', places: [in2024('cause.trigger', 'undisclosed')] },
  {
    id: 'B15',
    says: 'Many speculated about an attack or weak infrastructure.',
    places: [in2024('cause.trigger', 'cyber-security'), about2024('cause', 'a weakness of the infrastructure')],
  },
  { id: 'B16', says: 'It was a trending topic.', places: [about2024('reaction', 'trending topic')] },
  { id: 'B17', says: 'Elon Musk commented on its scale.', places: [about2024('reaction', 'scale of the impact')] },
  {
    id: 'B18',
    says: 'It has consequences for marketing and trade; no figure.',
    places: [
      about2024('impact', 'marketing, online trade'),
      { body: 'puts no number on the harm to businesses', source: 'bnnbreaking' },
    ],
  },
  { id: 'B19', says: 'Restoration was underway.', places: [about2024('recovery', 'underway')] },
  {
    id: 'B20',
    says: 'Absent: start, end, duration, share price, detection and recovery.',
    places: [{ body: 'holds no start, no end, no duration and nothing about the shares', source: 'bnnbreaking' }],
  },
];

export const foundingClaims: FoundingClaim[] = [
  ...outage2021.map((claim) => ({ ...claim, incident: '2021-10-04-facebook-backbone' })),
  ...outage2024.map((claim) => ({ ...claim, incident: '2024-03-05-meta-login' })),
];
