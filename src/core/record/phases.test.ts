import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { record, times } from '../../../tests/builders/record.ts';
import { formatDuration } from '../format/duration.ts';
import { phaseSegments } from './phase-segments.ts';
import { phaseDoubt, phaseLength, phaseName, phaseSpans, type Phase } from './phases.ts';

type Known = Partial<Record<keyof IncidentRecord['times'], string>>;

/** The moments by their hour on one day, such as `{ started: '04:00' }`. */
const at = (known: Known): IncidentRecord =>
  record({
    times: times(
      Object.fromEntries(
        Object.entries(known).map(([moment, text]) => [
          moment,
          text.replaceAll(/\d\d:\d\d/g, (clock) => `2024-09-18T${clock}Z`),
        ]),
      ),
    ),
  });

/** The phases in words, each with its length. */
const told = (known: Known): string[] =>
  phaseSpans(at(known)).map((span) => {
    const length = phaseLength(span);
    return `${phaseName(span.phases)}: ${length ? formatDuration(length) : 'open'}`;
  });

describe('the phases of an outage', () => {
  it('follow from its moments where all are known', () => {
    const known = {
      started: '04:00',
      detected: '04:06',
      mitigated: '05:00',
      restoring: '05:30',
      ended: '07:00',
    };
    expect(told(known)).toEqual([
      'Undetected: 6 min',
      'Detected: 54 min',
      'Mitigating: 30 min',
      'Recovering: 1 h 30 min',
    ]);
  });

  it('do not care whether the fault stopped or the first users were back first', () => {
    const known = {
      started: '04:00',
      detected: '04:06',
      mitigated: '05:30',
      restoring: '05:00',
      ended: '07:00',
    };
    expect(told(known).slice(1, 3)).toEqual(['Detected: 54 min', 'Mitigating: 30 min']);
  });

  it.each<[string, Known, string[]]>([
    [
      'when the operator noticed is not known',
      { started: '04:00', mitigated: '05:00', restoring: '05:30', ended: '07:00' },
      ['Undetected or detected: 1 h', 'Mitigating: 30 min', 'Recovering: 1 h 30 min'],
    ],
    [
      'only that the fault stopped is known',
      { started: '04:00', detected: '04:10', mitigated: '05:00', ended: '07:00' },
      ['Undetected: 10 min', 'Detected: 50 min', 'Mitigating or recovering: 2 h'],
    ],
    [
      'nothing is known between notice and end',
      { started: '04:00', detected: '04:10', ended: '07:00' },
      ['Undetected: 10 min', 'Detected to recovering: 2 h 50 min'],
    ],
    ['nothing but start and end is known', { started: '04:00', ended: '07:00' }, ['Phases not known: 3 h']],
    [
      'the end is not known',
      { started: '04:00', detected: '04:10', mitigated: '05:00' },
      ['Undetected: 10 min', 'Detected: 50 min', 'Mitigating or recovering: open'],
    ],
    ['only the start is known', { started: '04:00' }, ['Phases not known: open']],
    ['the start is not known', { detected: '04:10', ended: '07:00' }, []],
  ])('are open where %s', (_what, known, expected) => {
    expect(told(known)).toEqual(expected);
  });

  it.each<[string, Known, string[]]>([
    [
      'the fault was known before the impact',
      { started: '04:00', detected: '03:00', mitigated: '05:00', restoring: '05:00', ended: '07:00' },
      ['Detected: 1 h', 'Recovering: 2 h'],
    ],
    [
      'the operator noticed in the minute it began',
      { started: '04:00', detected: '04:00', ended: '05:00' },
      ['Detected to recovering: 1 h'],
    ],
    [
      'users were back before anybody noticed',
      { started: '04:00', detected: '05:00', mitigated: '05:30', restoring: '04:30', ended: '06:00' },
      ['Undetected: 30 min', 'Mitigating: 1 h', 'Recovering: 30 min'],
    ],
    [
      'the fault stopped after the impact had ended',
      { started: '04:00', detected: '04:10', mitigated: '08:00', restoring: '04:30', ended: '05:00' },
      ['Undetected: 10 min', 'Detected: 20 min', 'Mitigating: 30 min'],
    ],
  ])('have no length below zero where %s', (_what, known, expected) => {
    expect(told(known)).toEqual(expected);
  });

  it('are never more exact than the moments that part them', () => {
    const known = {
      started: '04:00',
      detected: '04:06~',
      mitigated: '05:00..05:20',
      restoring: '05:10',
      ended: '07:00',
    };
    expect(told(known)).toEqual([
      'Undetected: at most 21 min',
      'Detected: 39 min to 1 h 10 min',
      'Mitigating: at most 20 min',
      'Recovering: 1 h 40 min to 1 h 50 min',
    ]);
  });

  it('name what is not known, and nothing where nothing is missing', () => {
    expect(phaseDoubt(['undetected', 'detected'])).toBe('not known: when the operator noticed');
    expect(phaseDoubt(['mitigating', 'recovering'])).toContain(
      'both the fault had stopped and users were back',
    );
    expect(phaseDoubt(['detected'])).toBeUndefined();
  });
});

const segments = (known: Known) => phaseSegments(phaseSpans(at(known)));
const minutes = (instant: number): number => (instant - Date.parse('2024-09-18T00:00Z')) / 60_000;

describe('the bar of phases', () => {
  it('is sure where it is known which phase it was, and hatched between', () => {
    const drawn = segments({
      started: '04:00',
      detected: '04:10..04:20',
      mitigated: '05:00',
      restoring: '05:00',
      ended: '06:00',
    });
    expect(
      drawn.map(({ from, to, phases, isSure }) => [minutes(from), minutes(to), phases.join(), isSure]),
    ).toEqual([
      [240, 250, 'undetected', true],
      [250, 260, 'undetected,detected', false],
      [260, 300, 'detected', true],
      [300, 360, 'recovering', true],
    ]);
  });

  it('is hatched where it may not have begun or may have been over, and runs on where no end is known', () => {
    const drawn = segments({ started: '04:00..04:30', detected: '05:00', ended: '06:00..07:00' });
    expect(drawn.map(({ isSure }) => isSure)).toEqual([false, true, false, false]);
    expect(drawn[0]!.text).toContain('may not have begun');
    expect(drawn.at(-1)!.text).toContain('may have been over');
    expect(segments({ started: '04:00', detected: '05:00' }).at(-1)).toMatchObject({
      to: Infinity,
      isSure: false,
    });
  });

  it('is hatched throughout where the ranges of moments overlap', () => {
    const drawn = segments({
      started: '04:00',
      detected: '04:00..05:00',
      mitigated: '04:30..05:30',
      restoring: '04:30..05:30',
      ended: '06:00',
    });
    const middle = drawn.find(({ from }) => minutes(from) === 270)!;
    expect(middle.phases).toEqual(['undetected', 'detected', 'mitigating', 'recovering']);
    expect(middle.isSure).toBe(false);
  });
});

const moments = ['started', 'detected', 'mitigated', 'restoring', 'ended'] as const;
type Truth = (typeof moments)[number];
const day = Date.parse('2024-09-18T00:00Z');
const clock = (minute: number): string => new Date(day + minute * 60_000).toISOString().slice(11, 16);

/** A moment as it is written, and one instant in it that may have been the true one, in minutes. */
const anyMoment = fc
  .record({
    from: fc.integer({ min: 60, max: 1_200 }),
    width: fc.constantFrom(0, 0, 10, 90),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ from, width, share }) => ({
    text: width === 0 ? clock(from) : `${clock(from)}..${clock(from + width)}`,
    truth: from + width * share,
  }));

function truePhase(truth: Record<Truth, number>, instant: number): Phase | undefined {
  if (instant < truth.started || instant >= truth.ended) return undefined;
  const back = [truth.mitigated, truth.restoring].filter((moment) => moment <= instant).length;
  if (back > 0) return back === 2 ? 'recovering' : 'mitigating';
  return truth.detected <= instant ? 'detected' : 'undetected';
}

/** What is taken of a moment that is not recorded: it came after those that usually come before it. */
function isUsual(truth: Record<Truth, number>, hidden: readonly string[]): boolean {
  const after = (moment: Truth): number[] =>
    (['detected', 'mitigated', 'restoring'] as const)
      .filter((other) => other !== moment && !hidden.includes(other))
      .map((other) => truth[other]);
  return (['mitigated', 'restoring'] as const).every((moment) =>
    truth[moment] < truth.started
      ? false
      : !hidden.includes(moment) || after(moment).every((instant) => truth[moment] >= instant),
  );
}

describe('any moments', () => {
  it('give a bar that holds what was true at every instant, and is sure of nothing else', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyMoment, anyMoment, anyMoment, anyMoment, anyMoment),
        fc.subarray(['detected', 'mitigated', 'restoring']),
        (drawn, hidden) => {
          const truth = Object.fromEntries(
            moments.map((moment, index) => [moment, drawn[index]!.truth]),
          ) as Record<Truth, number>;
          fc.pre(truth.started < truth.ended && isUsual(truth, hidden));
          const known = Object.fromEntries(
            moments
              .map((moment, index) => [moment, drawn[index]!.text])
              .filter(([moment]) => !hidden.includes(moment as 'detected')),
          ) as Known;
          const bar = segments(known);
          const limits = bar.flatMap(({ from, to }) => [minutes(from), minutes(to)]);
          for (let instant = 30.5; instant < 1_300; instant += 7) {
            if (limits.some((limit) => Math.abs(limit - instant) < 1)) continue;
            const phase = truePhase(truth, instant);
            const piece = bar.find(({ from, to }) => minutes(from) <= instant && instant < minutes(to));
            if (phase) expect(piece?.phases).toContain(phase);
            if (piece?.isSure) expect([phase]).toEqual(piece.phases);
          }
        },
      ),
    );
  });
});
