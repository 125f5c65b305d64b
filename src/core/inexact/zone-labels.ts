import { isRealZone } from './real-zone.ts';

/**
 * The letters and words by which texts name a zone, and the zones they mean. Only which zone: what its clocks showed
 * on a day is asked of the zone itself.
 */
export interface ZoneLabel {
  /** The zone that the letters usually mean. */
  zone: string;
  /** Which half of the year they are for; left out where they hold all year. */
  season?: 'standard' | 'daylight';
  /** The letters for the other half of the year. */
  other?: string;
  /** Zones that use the same letters, each with words by which a text shows that it means them. */
  elsewhere?: Record<string, RegExp>;
}

type Elsewhere = ZoneLabel['elsewhere'];

const pair = (
  zone: string,
  [standard, daylight]: [string, string],
  { inStandard, inDaylight }: { inStandard?: Elsewhere; inDaylight?: Elsewhere } = {},
): Record<string, ZoneLabel> => ({
  [standard]: { zone, season: 'standard', other: daylight, elsewhere: inStandard },
  [daylight]: { zone, season: 'daylight', other: standard, elsewhere: inDaylight },
});

/** Letters that are written in capitals beside a time of day. */
const zoneLabels: Readonly<Record<string, ZoneLabel>> = {
  ...pair('America/New_York', ['EST', 'EDT'], {
    inStandard: {
      'America/Jamaica': /Jamaica|Kingston/,
      'America/Panama': /Panama/,
      'America/Cancun': /Canc[uú]n/,
      'Australia/Sydney': /Australia|Sydney|Melbourne/,
    },
  }),
  ...pair('America/Chicago', ['CST', 'CDT'], {
    inStandard: {
      'Asia/Shanghai': /Chin(?:a|ese)|Beijing|Shanghai/,
      'Asia/Taipei': /Taiwan|Taipei/,
      'America/Mexico_City': /Mexic/,
      'America/Costa_Rica': /Costa Rica/,
      'America/Regina': /Saskatchewan|Regina/,
    },
  }),
  ...pair('America/Denver', ['MST', 'MDT'], { inStandard: { 'America/Phoenix': /Arizona|Phoenix/ } }),
  ...pair('America/Los_Angeles', ['PST', 'PDT'], { inStandard: { 'Asia/Manila': /Philippine|Manila/ } }),
  ...pair('America/Anchorage', ['AKST', 'AKDT']),
  ...pair('America/Halifax', ['AST', 'ADT'], {
    inStandard: {
      'America/Puerto_Rico': /Puerto Rico|Caribbean/,
      'Asia/Riyadh': /Arabia|Saudi|Riyadh|Kuwait|Qatar|Bahrain/,
    },
  }),
  ...pair('America/St_Johns', ['NST', 'NDT']),
  ...pair('Europe/Paris', ['CET', 'CEST'], {
    inStandard: { 'Africa/Tunis': /Tunis/, 'Africa/Algiers': /Algeria|Algiers/ },
  }),
  ...pair('Europe/Athens', ['EET', 'EEST'], {
    inStandard: { 'Africa/Cairo': /Egypt|Cairo/, 'Africa/Tripoli': /Libya|Tripoli/ },
  }),
  ...pair('Europe/Lisbon', ['WET', 'WEST']),
  BST: {
    zone: 'Europe/London',
    season: 'daylight',
    other: 'GMT',
    elsewhere: { 'Asia/Dhaka': /Bangladesh|Dhaka/ },
  },
  ...pair('Asia/Jerusalem', ['IST', 'IDT']),
  IST: {
    zone: 'Asia/Kolkata',
    elsewhere: { 'Asia/Jerusalem': /Israel|Jerusalem|Tel Aviv/, 'Europe/Dublin': /Ireland|Irish|Dublin/ },
  },
  ...pair('Australia/Sydney', ['AEST', 'AEDT'], {
    inStandard: { 'Australia/Brisbane': /Queensland|Brisbane/ },
  }),
  ...pair('Australia/Adelaide', ['ACST', 'ACDT'], { inStandard: { 'Australia/Darwin': /Darwin|Northern/ } }),
  ...pair('Pacific/Auckland', ['NZST', 'NZDT']),
  ET: { zone: 'America/New_York' },
  CT: { zone: 'America/Chicago' },
  MT: { zone: 'America/Denver' },
  PT: { zone: 'America/Los_Angeles' },
  AWST: { zone: 'Australia/Perth' },
  HKT: { zone: 'Asia/Hong_Kong' },
  HST: { zone: 'Pacific/Honolulu' },
  JST: { zone: 'Asia/Tokyo' },
  KST: { zone: 'Asia/Seoul' },
  MSK: { zone: 'Europe/Moscow' },
  PKT: { zone: 'Asia/Karachi' },
  SAST: { zone: 'Africa/Johannesburg' },
  SGT: { zone: 'Asia/Singapore' },
  WIB: { zone: 'Asia/Jakarta' },
};

const american = { Eastern: 'E', Central: 'C', Mountain: 'M', Pacific: 'P' } as const;

/** The letters for a zone that is spelt out, such as "Pacific Standard Time" or "Eastern Time". */
const spelledOut: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(american).flatMap(([word, letter]) => [
      [`${word} Standard Time`, `${letter}ST`],
      [`${word} Daylight Time`, `${letter}DT`],
      [`${word} Time`, `${letter}T`],
    ]),
  ),
  'British Summer Time': 'BST',
  'Central European Time': 'CET',
  'Central European Summer Time': 'CEST',
  'Indian Standard Time': 'IST',
  'India Standard Time': 'IST',
  'Japan Standard Time': 'JST',
};

const zoneName = String.raw`(?:US|America|Europe|Asia|Africa|Australia|Pacific|Atlantic)\/[A-Z][A-Za-z_]{1,30}(?:\/[A-Z][A-Za-z_]{1,30})?`;

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** The source of a pattern for any label, longest first: letters, words, or the name of a zone. */
export const labelPattern = `(?:${[
  zoneName,
  ...longestFirst(Object.keys(spelledOut)).map((words) => words.replaceAll(' ', String.raw`\s`)),
  ...longestFirst(Object.keys(zoneLabels)),
].join('|')})(?![\\p{L}\\d])`;

/** What a written label means; `undefined` for the name of a zone that does not exist. */
export function zoneLabelOf(written: string): ZoneLabel | undefined {
  if (written.includes('/')) return isRealZone(written) ? { zone: written } : undefined;
  const letters = spelledOut[written.replace(/\s/g, ' ')] ?? written;
  return Object.hasOwn(zoneLabels, letters) ? zoneLabels[letters] : undefined;
}
