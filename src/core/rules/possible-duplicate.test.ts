import { describe, expect, it } from 'vitest';
import { problemsOf, smallRegistry, written } from '../../../tests/builders/checked-incident.ts';
import { canonicalAddress } from './canonical-address.ts';
import { findLikenesses } from './find-likenesses.ts';
import { otherIncident } from './other-incident.ts';
import { textSketch } from '../markdown/text-sketch.ts';

type Parts = NonNullable<Parameters<typeof written>[0]>;

const at = (started: string, ended: string): string =>
  `times:\n  started: 2026-07-01T${started}Z\n  ended: 2026-07-01T${ended}Z`;
const from = (url: string, kind = 'operator-postmortem'): string =>
  `sources:\n  - { id: post, kind: ${kind}, title: What happened, url: "${url}" }`;
const relates = (type: string): string => `related: [{ id: 2026-07-01-second, type: ${type} }]`;

const story = `A certificate between two parts of the control plane ran out on a Wednesday morning. The tool that
renews it needed the control plane itself, and so nobody could renew it until an engineer did it by hand. Shops that had
already opened went on; those that had to start a server could not.`;
const retold = story.replace('Wednesday', 'Tuesday').replace('by hand', 'by hand, at last');
const other = `The name service gave out an old copy of all zones. It was rolled back within the hour, and a scheduler
that knew nothing of it repeated the rollout after lunch. Customers saw the addresses of machines long gone, and some of
them sent their parcels to a warehouse that had been sold.`;

const first: Parts = { id: '2026-07-01-first' };
const second: Parts = { id: '2026-07-01-second' };

/** Pairs, and why they are alike; `undefined` for those that are not. */
const pairs: [what: string, a: Parts, b: Parts, why: string | undefined][] = [
  ['one service on one day', {}, {}, 'one operator at one time'],
  [
    'one service in overlapping hours',
    { fields: at('09:00', '11:00') },
    { fields: at('10:30', '12:00') },
    'one operator',
  ],
  [
    'one operator in overlapping hours',
    { fields: at('09:00', '11:00') },
    { services: '[cloud-dns]', fields: at('10:30', '12:00') },
    'one operator',
  ],
  ['one service, one of them to the day only', { fields: at('09:00', '11:00') }, {}, 'one operator'],
  [
    'one service in hours apart',
    { fields: at('09:00', '10:00') },
    { fields: at('14:00', '15:00') },
    undefined,
  ],
  ['two services of one operator on one day', {}, { services: '[cloud-dns]' }, undefined],
  [
    'two operators in the same hours',
    { fields: at('09:00', '11:00') },
    { services: '[bank]', fields: at('09:00', '11:00') },
    undefined,
  ],
  ['one service a day later', {}, { date: '2026-07-02' }, undefined],
  ['an exposure and an outage meanwhile', { fields: 'kind: exposure' }, {}, undefined],
  [
    'one account of the operator, two services',
    { fields: from('https://acme.example/posts/7') },
    { services: '[bank]', fields: from('http://www.acme.example/posts/7/?utm_source=x#top') },
    'acme.example/posts/7',
  ],
  [
    'one status page, two days',
    { fields: from('https://status.acme.example/') },
    { services: '[bank]', fields: from('https://status.acme.example/') },
    undefined,
  ],
  [
    'one article of the press',
    { fields: from('https://news.example/b', 'press') },
    { services: '[bank]', fields: from('https://news.example/b', 'press') },
    undefined,
  ],
  [
    'one account, half a year apart',
    { fields: from('https://acme.example/posts/7') },
    { date: '2026-01-01', fields: from('https://acme.example/posts/7') },
    undefined,
  ],
  [
    'one text with three words changed',
    { body: story },
    { services: '[bank]', date: '2026-03-01', body: retold },
    'nearly the same text',
  ],
  ['two texts', { body: story }, { services: '[bank]', date: '2026-03-01', body: other }, undefined],
  [
    'one short sentence',
    { body: 'Nothing worked.' },
    { services: '[bank]', body: 'Nothing worked.' },
    undefined,
  ],
  ['one that is withdrawn', { fields: 'withdrawn: { on: 2026-07-09, why: A mistake. }' }, {}, undefined],
  ...['same-event', 'part-of', 'caused-by', 'related', 'confused-with'].map(
    (type): [string, Parts, Parts, undefined] => [
      `a pair that is ${type}`,
      { fields: relates(type) },
      {},
      undefined,
    ],
  ),
];

const duplicatesOf = (...incidents: [ReturnType<typeof written>, ...ReturnType<typeof written>[]]) =>
  problemsOf(...incidents).filter(({ rule }) => rule === 'possible-duplicate');

describe('a possible duplicate', () => {
  it.each(pairs)('%s', (_what, a, b, why) => {
    const [one, two] = [written({ ...first, ...a }), written({ ...second, ...b })];
    const told = [duplicatesOf(one, two), duplicatesOf(two, one)];
    if (why === undefined) expect(told).toEqual([[], []]);
    else
      for (const [index, problems] of told.entries()) {
        expect(problems).toMatchObject([{ severity: 'warning' }]);
        expect(problems[0]?.message).toContain(why);
        expect(problems[0]?.message).toContain(index === 0 ? second.id : first.id);
      }
  });

  it('is told of the record that is not yet reviewed', () => {
    const [one, two] = [
      written({ ...first, fields: 'reviewed: { on: 2026-07-02, by: person, sources: [source-1] }' }),
      written(second),
    ];
    expect(duplicatesOf(one, two)).toEqual([]);
    expect(duplicatesOf(two, one)).toHaveLength(1);
  });

  it('can be excepted with a reason', () => {
    const fields = 'exceptions: [{ rule: possible-duplicate, reason: Two racks. }]';
    expect(problemsOf(written({ ...first, fields }), written(second))).toEqual([]);
  });

  it('is sought among a few records only, however many are alike, so that time does not grow with the pairs', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        written({
          id: `2026-07-01-n${index}`,
          title: `Record number ${index} of them all`,
          body: `${story} ${index}`,
        }),
      );
    const looks = (count: number): number => {
      const incidents = many(count).map(otherIncident);
      const find = findLikenesses(incidents, smallRegistry);
      return Math.max(...incidents.map((incident) => find(incident).length));
    };
    expect(looks(40)).toBeGreaterThan(0);
    expect(looks(320)).toBeLessThanOrEqual(40);
  });
});

describe('the canonical address', () => {
  it.each([
    ['https://www.acme.example/a/', 'acme.example/a'],
    ['http://acme.example/a?utm_source=x&b=2&a=1#c', 'acme.example/a?a=1&b=2'],
    ['https://acme.example/A/index.html', 'acme.example/A'],
    ['https://acme.example/', undefined],
    ['https://status.acme.example/history', undefined],
    ['https://acme.example/?p=7', 'acme.example?p=7'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });
});

describe('the sketch of a text', () => {
  it('is the same for the same words, whatever their case and marks', () => {
    expect(textSketch(story)).toEqual(textSketch(story.toUpperCase().replaceAll('.', ' — ')));
    expect(textSketch(story)).not.toEqual(textSketch(retold));
    expect(textSketch(story).length).toBeGreaterThan(30);
  });

  it('is empty for a few words', () => {
    expect(textSketch('Nothing worked for an hour.')).toEqual([]);
  });
});
