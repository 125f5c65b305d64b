import fc from 'fast-check';
import type { IncidentRecord } from '../../schemas/record.ts';
import {
  actions,
  detections,
  mechanisms,
  results,
  triggers,
  type Action,
  type PhrasedWord,
  type Result,
} from '../../schemas/vocabulary.ts';
import { absent, causeWord, record, times } from '../builders/record.ts';

const word = (list: Record<string, PhrasedWord>, is: string) =>
  causeWord(is, { label: list[is]?.label ?? is, phrase: list[is]?.phrase ?? null });

const named = (id: string) => ({ id, name: id.toUpperCase(), nameThen: id });
const some = <Value>(values: readonly Value[], min: number, max: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: min, maxLength: max });

/** A clock time, exact or not, or none. */
const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 22 }),
    fc.integer({ min: 10, max: 59 }),
    fc.constantFrom('', '~', '+', '-'),
  )
  .map(([hour, minute, mark]) => `T${String(hour).padStart(2, '0')}:${minute}Z${mark}`);
const maybe = fc.option(clock, { nil: undefined });

const parts = fc.record({
  date: fc
    .tuple(fc.integer({ min: 2008, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
  kind: some(['outage', 'degradation', 'exposure', 'near-miss'] as const, 1, 2),
  trigger: some(Object.keys(triggers), 1, 3),
  mechanism: some(Object.keys(mechanisms), 0, 4),
  noticed: some(Object.keys(detections), 0, 2),
  done: fc.array(
    fc.record({
      did: fc.constantFrom(...(Object.keys(actions) as Action[])),
      result: fc.option(fc.constantFrom(...(Object.keys(results) as Result[])), { nil: undefined }),
    }),
    { maxLength: 4 },
  ),
  owners: some(['acme', 'globex', 'initech'], 1, 2),
  started: maybe,
  detected: maybe,
  declared: maybe,
  ended: maybe,
});

/** Incidents of all sorts with causes, times and owners; ids differ. */
export const incidentRecords: fc.Arbitrary<IncidentRecord[]> = fc
  .array(parts, { maxLength: 30 })
  .map((list) =>
    list.map(({ date, kind, trigger, mechanism, noticed, done, owners, ...clocks }, index) => {
      const written = Object.entries(clocks).flatMap(([moment, text]) =>
        text === undefined ? [] : [[moment, `${date}${text}`] as const],
      );
      const base = record();
      return record({
        id: `${date}-incident-${index}`,
        date,
        kind,
        organizations: owners.map(named),
        times: times(Object.fromEntries(written)),
        cause: {
          ...base.cause,
          trigger: trigger.map((is) => word(triggers, is)),
          mechanisms: mechanism.map((is) => word(mechanisms, is)),
        },
        response: {
          ...base.response,
          detectedBy: noticed.map((is) => word(detections, is)),
          actions: done.map((action) => ({
            ...action,
            ...{ label: actions[action.did].label, at: absent(), status: 'stated', sources: [] },
          })),
        },
      });
    }),
  );
