import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseWord, IncidentRecord } from '../../../../schemas/record.ts';
import { codedWords, type PhrasedWord } from '../../../../schemas/vocabulary.ts';
import {
  causeWord,
  moment,
  quantity,
  record,
  report,
  times,
  withReports,
} from '../../../../tests/builders/record.ts';
import { weighedParts, type WeighedPart } from '../../../core/record/cause-parts.ts';
import { differences } from './differences.ts';

type Part = WeighedPart | 'factors';
const parts: readonly Part[] = [...weighedParts, 'factors'];
const vocabulary: Record<Part, Record<string, PhrasedWord>> = codedWords;

const words = (part: Part, list: readonly string[], status: CauseWord['status'] = 'stated'): CauseWord[] =>
  list.map((is) => {
    const { label, phrase } = vocabulary[part][is]!;
    return causeWord(is, { label, phrase, status });
  });

const cause = (parts: Partial<Record<WeighedPart, string[]>>): IncidentRecord['cause'] => ({
  ...record().cause,
  trigger: words('trigger', parts.trigger ?? ['unknown']),
  mechanisms: words('mechanisms', parts.mechanisms ?? []),
  layers: words('layers', parts.layers ?? []),
});
const response = (...factors: string[]): IncidentRecord['response'] => ({
  ...record().response,
  factors: words('factors', factors),
});

const globex = [{ id: 'globex', name: 'Globex', nameThen: 'Globex' }];

/** An outage at Acme in 2024 and one at Globex in 2025 of which only what a test says is known. */
const acme = (changes: Partial<IncidentRecord> = {}): IncidentRecord =>
  record({ cause: cause({}), times: times({}), ...changes });
const other = (changes: Partial<IncidentRecord> = {}): IncidentRecord =>
  record({
    id: '2025-02-11-globex',
    date: '2025-02-11',
    organizations: globex,
    cause: cause({}),
    times: times({}),
    ...changes,
  });
const opening = 'The two outages happened at Acme (18 September 2024) and Globex (11 February 2025).';

const told = (...records: IncidentRecord[]): string => differences(records).join(' ');

const lasting = (started: string, ended: string, more: Parameters<typeof times>[0] = {}) =>
  record({ times: times({ started, ended, ...more }) });
const timesOf = ({ times: of, duration }: IncidentRecord) => ({ times: of, duration });

describe('what differs between two incidents', () => {
  it('is told of all shared', () => {
    const shared = {
      trigger: ['config-change'],
      mechanisms: ['retry-storm', 'saturation'],
      layers: ['dns'],
    };
    const factors = { response: response('drill-helped') };
    expect(
      told(
        acme({ cause: cause(shared), ...factors }),
        other({ cause: cause(shared), ...factors, organizations: acme().organizations }),
      ),
    ).toBe(
      'Both outages happened at Acme, on 18 September 2024 and 11 February 2025. Both began with a configuration change. Both failed in DNS. Both involved a retry storm and saturation. In both, a drill paid off.',
    );
  });

  it('is told of nothing shared', () => {
    expect(
      told(
        acme({
          cause: cause({
            trigger: ['config-change'],
            mechanisms: ['retry-storm'],
            layers: ['dns'],
          }),
          response: response('drill-helped'),
        }),
        other({
          cause: cause({
            trigger: ['attack'],
            mechanisms: ['saturation'],
            layers: ['storage', 'cache'],
          }),
          response: response('access-lockout'),
        }),
      ),
    ).toBe(
      `${opening} Acme 2024 began with a configuration change; Globex 2025 with an attack. Acme 2024 failed in DNS; Globex 2025 in storage and a cache. Acme 2024 involved a retry storm; Globex 2025 involved saturation. In Acme 2024, a drill paid off; in Globex 2025, responders were locked out.`,
    );
  });

  it('names no trigger where one side does not know it', () => {
    expect(
      told(
        acme({ cause: cause({ trigger: ['config-change'] }) }),
        other({ cause: cause({ trigger: ['unknown'] }) }),
      ),
    ).toBe(opening);
  });

  it('says nothing of what both have not disclosed', () => {
    const silent = cause({
      trigger: ['undisclosed'],
      mechanisms: ['undisclosed'],
      layers: ['undisclosed'],
    });
    const quiet = { cause: silent, response: response('undisclosed') };
    expect(told(acme(quiet), other(quiet))).toBe(opening);
  });

  it('calls neither longer where the lengths overlap', () => {
    const a = acme(timesOf(lasting('2024-09-18T04:00Z', '2024-09-18T11:00Z..2024-09-18T12:00Z')));
    const b = other(timesOf(lasting('2025-02-11T04:00Z', '2025-02-11T11:30Z')));
    expect(told(a, b)).toBe(opening);
  });

  it('calls one longer where it surely was', () => {
    const a = acme(timesOf(lasting('2024-09-18T04:00Z', '2024-09-18T11:00Z..2024-09-18T12:00Z')));
    const b = other(timesOf(lasting('2025-02-11T04:00Z', '2025-02-11T06:30Z')));
    expect(told(a, b)).toBe(
      `${opening} Acme 2024 lasted longer by at least 4 h 28 min, measured from the start of impact to its end: 7 h to 8 h, against 2 h 30 min.`,
    );
  });

  it('says nothing of a response that only one side tells', () => {
    expect(told(acme({ response: response('drill-helped') }), other())).toBe(opening);
  });

  it('names one operator by its name of today, with the one it had', () => {
    const then = acme({ organizations: [{ id: 'globex', name: 'Globex', nameThen: 'Initech' }] });
    expect(told(then, other({ kind: ['degradation'] }))).toBe(
      'Both incidents happened at Globex (Initech in 2024), on 18 September 2024 and 11 February 2025. Initech 2024 was an outage; Globex 2025 a degradation.',
    );
  });

  it('gives exposures no length', () => {
    const exposure = timesOf(lasting('2024-09-18T04:00Z', '2024-09-18T05:00Z'));
    const long = timesOf(lasting('2025-02-11T04:00Z', '2025-02-11T16:30Z'));
    expect(told(acme({ kind: ['exposure'], ...exposure }), other({ kind: ['exposure'], ...long }))).toBe(
      opening.replace('outages', 'exposures of data'),
    );
  });

  it('keeps inexact times of notice inexact', () => {
    const a = acme({ times: times({ started: '2024-09-18T04:00Z', detected: '2024-09-18T04:30Z~' }) });
    const b = other({ times: times({ started: '2025-02-11T04:00Z', detected: '2025-02-11T03:50Z' }) });
    expect(told(a, b)).toBe(
      `${opening} In Acme 2024, the operator noticed 15 min to 45 min after impact began; in Globex 2025, 10 min before impact began.`,
    );
  });

  it('tells what only one has beside what both share, with what is in doubt', () => {
    const mixed: IncidentRecord['cause'] = {
      ...cause({}),
      mechanisms: [
        ...words('mechanisms', ['saturation'], 'inferred'),
        ...words('mechanisms', ['retry-storm']),
      ],
    };
    expect(told(acme({ cause: mixed }), other({ cause: cause({ mechanisms: ['saturation'] }) }))).toBe(
      `${opening} Both involved saturation (inferred for Acme 2024); Acme 2024 also involved a retry storm.`,
    );
  });

  it('sets counts of reports beside one another only where they count alike', () => {
    const counted = ({ reports }: IncidentRecord) => ({ reports });
    const a = acme(counted(withReports(report())));
    expect(told(a, other(counted(withReports(report({ count: quantity('5000') })))))).toBe(
      `${opening} Reports can be read against each other: 86,000 in Acme 2024 and 5,000 in Globex 2025.`,
    );
    expect(told(a, other(counted(withReports(report({ services: ['dns'] })))))).toContain(
      '(inexact: 1 service against another)',
    );
    expect(told(a, other(counted(withReports(report({ kind: 'snapshot' })))))).toBe(opening);
  });

  it('says that the operator noticed as impact began only where both are known to the minute', () => {
    const at = (text: string) => acme({ times: times({ started: text, detected: moment(text) }) });
    const late = other({ times: times({ started: '2025-02-11T04:00Z', detected: '2025-02-11T04:20Z' }) });
    expect(told(at('2024-09-18T04:00Z'), late)).toContain(
      'In Acme 2024, the operator noticed as impact began;',
    );
    expect(told(at('2024-09-18T04:00Z~'), late)).toBe(opening);
  });
});

describe('what differs between more than two', () => {
  const third = (changes: Partial<IncidentRecord> = {}) =>
    other({
      id: '2026-05-12-initech',
      date: '2026-05-12',
      organizations: [{ id: 'initech', name: 'Initech', nameThen: 'Initech' }],
      ...changes,
    });
  const places =
    'The three outages happened at Acme (18 September 2024), Globex (11 February 2025) and Initech (12 May 2026).';

  it('is told by groups', () => {
    const [change, attack] = [cause({ trigger: ['config-change'] }), cause({ trigger: ['attack'] })];
    expect(told(acme({ cause: change }), other({ cause: attack }), third({ cause: change }))).toBe(
      `${places} Acme 2024 and Initech 2026 began with a configuration change; Globex 2025 with an attack.`,
    );
    expect(told(acme({ cause: change }), other({ cause: change }), third({ cause: change }))).toBe(
      `${places} All three began with a configuration change.`,
    );
  });

  it('says of no incident that it lacked what others name', () => {
    const [storm, defect] = [
      cause({ mechanisms: ['retry-storm'] }),
      cause({ mechanisms: ['latent-defect'] }),
    ];
    expect(told(acme({ cause: storm }), other({ cause: storm }), third({ cause: defect }))).toBe(
      `${places} Acme 2024 and Globex 2025 involved a retry storm.`,
    );
  });

  it('is told by dates where one operator had several', () => {
    const at = acme().organizations;
    const [longest, middle, shortest] = [
      timesOf(lasting('2024-09-18T04:00Z', '2024-09-19T04:00Z')),
      timesOf(lasting('2025-02-11T04:00Z', '2025-02-11T06:00Z')),
      timesOf(lasting('2026-05-12T04:00Z', '2026-05-12T04:30Z')),
    ];
    expect(
      told(acme(longest), other({ organizations: at, ...middle }), third({ organizations: at, ...shortest })),
    ).toBe(
      'All three outages happened at Acme, on 18 September 2024, 11 February 2025 and 12 May 2026. Acme 2024 lasted longest (24 h) and Acme 2026 was the shortest (30 min), measured from the start of impact to its end.',
    );
  });

  it('tells those of one year apart by operator, and those of one operator by title', () => {
    const twin = (id: string, title: string, organizations = acme().organizations) =>
      acme({ id, title, organizations, kind: ['outage'] });
    expect(told(twin('a', 'A'), { ...twin('b', 'B', globex), kind: ['degradation'] })).toContain(
      'Acme 2024 was an outage; Globex 2024 a degradation.',
    );
    expect(told(twin('a', 'A'), { ...twin('b', 'B'), kind: ['degradation'] })).toContain(
      '“A” was an outage; “B” a degradation.',
    );
  });
});

const listOf = (part: Part) => fc.subarray(Object.keys(vocabulary[part]), { maxLength: 5 });
const anyCause = fc.record({
  trigger: listOf('trigger'),
  mechanisms: listOf('mechanisms'),
  layers: listOf('layers'),
  factors: listOf('factors'),
});
const instant = (day: string) =>
  fc.option(
    fc.integer({ min: 0, max: 23 }).map((hour) => `${day}T${String(hour).padStart(2, '0')}:00Z`),
    { nil: undefined },
  );

const anyRecord = (day: string, organizations: IncidentRecord['organizations']) =>
  fc
    .record({ parts: anyCause, started: instant(day), detected: instant(day), ended: instant(day) })
    .map(({ parts: written, ...known }) => {
      const found = Object.fromEntries(Object.entries(known).filter(([, text]) => text !== undefined));
      return {
        ...record({ times: times(found) }),
        id: `${day}-x`,
        date: day,
        organizations,
        cause: cause(written),
        response: response(...written.factors),
      };
    });
const anyPair = fc.tuple(anyRecord('2024-09-18', acme().organizations), anyRecord('2025-02-11', globex));

const wordsIn = ({ cause, response }: IncidentRecord, part: Part): readonly CauseWord[] =>
  part === 'factors' ? response.factors : cause[part];

const isSilent = (is: string): boolean => ['unknown', 'undisclosed', 'none-identified'].includes(is);

describe('of any two incidents, the sentences', () => {
  it('name no word of a part of which one side says nothing', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const text = differences(pair).join(' ');
        for (const part of parts) {
          const lists = pair.map((one) => wordsIn(one, part).filter(({ is }) => !isSilent(is)));
          if (lists.every((list) => list.length > 0)) continue;
          const start = {
            trigger: 'began with',
            mechanisms: 'involved',
            layers: 'failed in',
            factors: /In (?:both|Acme 2024), (?!the operator)/,
          }[part];
          expect(text).not.toMatch(start);
        }
        expect(text).not.toMatch(/not known|undisclosed|not disclosed|unknown|none found/i);
      }),
    );
  });

  it('name every word of a part of which both speak, up to the first three of a long list', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const text = differences(pair).join(' ');
        for (const part of parts) {
          const lists = pair.map((one) => wordsIn(one, part).filter(({ is }) => !isSilent(is)));
          if (lists.some((list) => list.length === 0)) continue;
          for (const list of lists) expect(text).toContain(list[0]!.phrase);
        }
      }),
    );
  });

  it('reckon nothing and blame nobody', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        expect(differences(pair).join(' ')).not.toMatch(
          /\btimes (?:as|more|longer)|twice|half|%|fault of|blame|mistake|should have|only\b/i,
        );
      }),
    );
  });
});
