import { describe, expect, it } from 'vitest';
import { problemsOf, written } from '../../../tests/builders/checked-incident.ts';
import { locate } from '../incident/locate.ts';

const zoneRules = ['label-out-of-season', 'local-time-as-utc', 'offset-not-in-zone'];

interface Example {
  body?: string;
  fields?: string;
}

const found = (date: string, { body, fields }: Example) =>
  problemsOf(written({ id: `${date}-cloud`, date, body, fields })).filter(({ rule }) =>
    zoneRules.includes(rule),
  );

const claim = (printed: string, value: string, status: string): Example => ({
  fields: `claims:\n  - { field: times.started, printed: "${printed}", value: ${value}, status: ${status}, why: Because., sources: [source-1] }`,
});
const times = (zone: string, started: string): Example => ({
  fields: `zone: ${zone}\ntimes: { started: "${started}" }`,
});

/** Right as they stand: nothing may be said about any of them. */
const right: [date: string, example: Example][] = [
  ['2021-10-04', { body: 'It began at 11:40 EDT.' }],
  ['2021-10-04', { body: 'It began at 11:40 am ET (15:40 UTC).' }],
  ['2021-10-04', { body: 'It began at 8:40 PDT, 11:40 EDT, 16:40 BST and 17:40 CEST.' }],
  ['2021-10-04', { body: 'In Arizona it was 8:40 MST.' }],
  ['2021-10-04', { body: 'In Brisbane it was 01:40 AEST on the next day.' }],
  ['2021-10-04', { body: 'In Sydney it was 02:40 AEDT.' }],
  ['2021-10-04', { body: 'In Kingston, Jamaica, it was 10:40 EST.' }],
  ['2021-10-04', { body: 'In Shanghai it was 23:40 CST.' }],
  ['2021-10-04', { body: 'In Riyadh it was 18:40 AST.' }],
  ['2021-10-04', { body: 'In Manila it was 23:40 PST.' }],
  ['2021-10-04', { body: 'In Delhi it was 21:10 IST.' }],
  ['2021-10-04', { body: 'In Tokyo it was 00:40 JST.' }],
  ['2021-10-04', { body: 'In Auckland it was 04:40 NZDT.' }],
  ['2021-10-04', { body: 'In Tel Aviv it was 18:40 IDT.' }],
  ['2021-10-04', { body: 'In Athens it was 18:40 EEST.' }],
  ['2021-10-04', { body: 'In Moscow it was 18:40 MSK.' }],
  ['2021-10-04', { body: 'In St. John’s it was 13:10 NDT.' }],
  ['2021-10-04', { body: 'A paper printed "11:40 EST", which is an hour off.' }],
  ['2021-10-04', { body: 'A paper printed “1200 noon EST (1600 GMT)”.' }],
  ['2021-10-04', { body: '> 11:40 EST, as a paper printed.' }],
  ['2021-10-04', { body: 'A paper printed `11:40 EST`.' }],
  ['2021-10-04', { body: 'An earlier outage, on 5 January 2021, began at 10:00 EST.' }],
  ['2021-10-04', { body: 'On 2021-12-07 another one began at 10:45 EST.' }],
  ['2021-10-04', { body: 'In January it had begun at 9 a.m. PST.' }],
  ['2021-10-04', { body: 'The EST was the label; 11 people came.' }],
  ['2021-10-04', { body: 'EST is five hours behind UTC.' }],
  ['2021-10-04', { body: 'It cost 300 MT and 12 CT scanners; 20 PT sessions were lost.' }],
  ['2021-10-04', { body: 'BEST and 10:30 WESTERN are no labels.' }],
  ['2021-10-04', { body: 'In 2021 ET phoned home.' }],
  ['2021-10-04', { body: '| Time (PDT) | What |\n| --- | --- |\n| 8:40 | Down |' }],
  ['2021-10-04', { body: '- `2021-01-05T15:00Z` At 10:00 EST it had failed before.' }],
  ['2021-10-04', claim('12 noon EST', '2021-10-04T16:00Z~', 'mistaken')],
  ['2021-10-04', claim('12 noon EST', '2021-10-04T16:00Z~', 'disputed')],
  ['2021-10-04', claim('12 noon EDT', '2021-10-04T16:00Z~', 'confirmed')],
  ['2021-10-04', claim('5.45pm Eastern Time', '2021-10-04T21:45Z', 'confirmed')],
  ['2021-10-04', claim('16:42 UTC', '2021-10-04T15:42Z', 'mistaken')],
  ['2021-10-04', claim('15:42 GMT', '2021-10-04T15:42Z', 'confirmed')],
  ['2021-01-05', { body: 'It began at 10:00 EST, 16:00 CET and 15:00 GMT.' }],
  ['2021-01-05', { body: 'It began at 7 a.m. Pacific Standard Time.' }],
  ['2021-01-05', { body: 'It began at 9 a.m. CST in Chicago.' }],
  ['2021-01-05', { body: 'It began in Dhaka at 21:00 BST.' }],
  ['2021-07-01', { body: 'It began at 7 a.m. Pacific Daylight Time.' }],
  ['2021-07-01', { body: 'It began in Tunis at 10:00 CET.' }],
  ['2021-07-01', { body: 'It began at 10:00 BST.' }],
  ['2021-11-07', { body: 'The clocks went back at 2:00 EDT to 1:00 EST.' }],
  ['2021-03-28', { body: 'The clocks went forward at 02:00 CET to 03:00 CEST.' }],
  ['2021-07-01', times('America/New_York', '2021-07-01T11:40-04:00')],
  ['2021-07-01', times('America/New_York', '2021-07-01T15:40Z')],
  ['2021-11-07', times('America/New_York', '2021-11-07T00:30-04:00')],
  ['2021-11-07', times('America/New_York', '2021-11-07T01:30-05:00')],
  ['2022-02-19', times('Australia/Sydney', '2022-02-19T07:15+11:00')],
  ['2022-02-19', times('Asia/Kolkata', '2022-02-19T07:15+05:30')],
  ['2021-07-01', { fields: 'times: { started: "2021-07-01T11:40-04:00" }' }],
  [
    '2021-07-01',
    {
      fields: 'times: { started: 2021-07-01T15:40Z }',
      body: 'It began at 11:40 ET and at 15:40 BST it was known.',
    },
  ],
  [
    '2021-01-05',
    {
      fields: 'times: { started: 2021-01-05T15:40Z }',
      body: 'It began at 15:40 in London, at 15:40 WET in Lisbon.',
    },
  ],
];

describe('the rules about zones', () => {
  it('have fifty right examples and more', () => {
    expect(right.length).toBeGreaterThanOrEqual(50);
  });

  it.each(right)('say nothing about a right example of %s: %j', (date, example) => {
    expect(found(date, example)).toEqual([]);
  });
});

/** Wrong ones: the rule, the label or value to write, and the instant that the message names. */
const wrong: [date: string, example: Example, rule: string, write: string, instant: string][] = [
  ['2021-10-04', { body: 'At 11:40 EST.' }, 'label-out-of-season', '11:40 EDT', '2021-10-04T15:40Z'],
  ['2021-10-04', { body: 'At 1200 noon EST.' }, 'label-out-of-season', '1200 noon EDT', '2021-10-04T16:00Z'],
  ['2021-10-04', { body: 'At 0545 pm EST.' }, 'label-out-of-season', '0545 pm EDT', '2021-10-04T21:45Z'],
  ['2021-10-04', { body: 'At 17:40 CET.' }, 'label-out-of-season', '17:40 CEST', '2021-10-04T15:40Z'],
  ['2026-07-14', { body: 'At noon PST.' }, 'label-out-of-season', 'noon PDT', '2026-07-14T19:00Z'],
  [
    '2026-07-14',
    { body: 'At 9 p.m. Pacific Standard Time.' },
    'label-out-of-season',
    '9 p.m. PDT',
    '2026-07-15T04:00Z',
  ],
  ['2026-01-14', { body: 'At 10:00 BST.' }, 'label-out-of-season', '10:00 GMT', '2026-01-14T10:00Z'],
  ['2026-07-14', { body: 'At 10:00 AEDT.' }, 'label-out-of-season', '10:00 AEST', '2026-07-14T00:00Z'],
  ['2026-01-14', { body: 'At 8 am EDT.' }, 'label-out-of-season', '8 am EST', '2026-01-14T13:00Z'],
  [
    '2026-07-14',
    { body: 'At 10:00 CST in Chicago.' },
    'label-out-of-season',
    '10:00 CDT',
    '2026-07-14T15:00Z',
  ],
  [
    '2021-10-04',
    claim('12 noon EST', '2021-10-04T16:00Z~', 'confirmed'),
    'label-out-of-season',
    '12 noon EDT',
    '2021-10-04T16:00Z',
  ],
  [
    '2026-07-14',
    { body: '- `2026-01-05T15:00Z` At 11:00 EDT it had failed before.' },
    'label-out-of-season',
    '11:00 EST',
    '2026-01-05T16:00Z',
  ],
  [
    '2026-07-14',
    { body: '| When (PST) | What |\n| --- | --- |\n| 8:40 | Down |\n| 9:40 | Up |' },
    'label-out-of-season',
    'PDT',
    '2026-07-14T15:40Z',
  ],
  [
    '2022-10-13',
    { fields: 'times: { started: 2022-10-13T23:30Z }', body: 'At 23:30 US/Pacific.' },
    'local-time-as-utc',
    '2022-10-13T23:30-07:00',
    '2022-10-14T06:30Z',
  ],
  [
    '2012-07-30',
    { fields: 'times: { started: 2012-07-30T02:33Z }', body: 'At 02:33 IST.' },
    'local-time-as-utc',
    '2012-07-30T02:33+05:30',
    '2012-07-29T21:03Z',
  ],
  [
    '2026-07-14',
    claim('10 am ET', '2026-07-14T10:00Z~', 'unverified'),
    'local-time-as-utc',
    '2026-07-14T10:00-04:00~',
    '2026-07-14T14:00Z',
  ],
];

describe('the rules about zones', () => {
  it.each(wrong)('warn once on %s of %j by %s: %s', (date, example, rule, write, instant) => {
    const problems = found(date, example);
    expect(problems).toEqual([expect.objectContaining({ rule, severity: 'warning', write })]);
    expect(`${problems[0]?.message ?? ''} ${problems[0]?.allowed ?? ''}`).toContain(instant);
  });

  it('point at the clock time itself, on whatever line it stands', () => {
    const body = 'Nothing worked.\n\n- One thing *after* another\n  failed, at last 11:40 EST.';
    const incident = written({ date: '2021-10-04', id: '2021-10-04-cloud', body });
    const [problem] = problemsOf(incident).filter(({ rule }) => rule === 'label-out-of-season');
    expect(problem).toMatchObject({ line: incident.body.firstLine + 3, column: 19 });
  });

  it('point at the value of a claim, and at the moment', () => {
    const incident = written(claim('10 am ET', '2026-07-01T10:00Z', 'unverified'));
    const [problem] = problemsOf(incident).filter(({ rule }) => rule === 'local-time-as-utc');
    expect(problem).toMatchObject(locate(incident.file, ['claims', 0, 'value']));
  });

  it.each([
    ['spaces', `11:40${' '.repeat(3000)}x`],
    ['digits', `${'1:11'.repeat(24)} `.repeat(33)],
    ['clocks', '11:40 am '.repeat(400)],
    ['marks', '„ \'a ‘ « " '.repeat(250)],
    ['days', '4 October '.repeat(350) + ' 11:40 EST'],
  ])('come to an end in a paragraph full of %s, within the time limit of a test', (_what, body) => {
    const incident = written({ body });
    expect(() => problemsOf(incident)).not.toThrow();
  });

  it('bear any text in back-ticks, times that never were among them', () => {
    const body =
      'Nothing at `2021-02-30T25:00-04:00`, nothing at 99:99 EST, 25:00 US/Nowhere or 10:00 US/Nowhere.';
    expect(found('2021-07-01', { fields: 'zone: America/New_York', body })).toEqual([]);
  });
});
