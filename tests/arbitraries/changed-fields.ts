import fc from 'fast-check';
import type { Written } from '../../src/core/reading/front-matter.ts';
import { writtenText } from './written-text.ts';

/** Good fields with one or two changes of the kinds that people make: a word, a form, a key, a missing or doubled part. */

type Fields = Record<string, Written>;
type Place = (string | number)[];

/** Texts that YAML readers of editors take for something else, or that look like it. */
const retyped = [
  ...['true', 'false', 'True', 'yes', 'null', '~', 'Null', '', '0', '7', '42', '2021', '0021', '007'],
  ...['-1', '-1.5', '1.0', '1e3', '0x1F', '0o17', '+5', '.inf', '.nan', '12345678901234567890', '1_000'],
];
const words = [
  'unknown',
  'undisclosed',
  'ongoing',
  'not-applicable',
  'stated',
  'outage',
  'attack',
  'facebook',
];

const text = fc.oneof(
  fc.constantFrom(...retyped),
  fc.constantFrom(...words),
  writtenText,
  fc.constantFrom(60, 80, 110, 160, 400, 600, 601).map((length) => 'x'.repeat(length)),
);
const value: fc.Arbitrary<Written> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.array(text, { maxLength: 3 }),
  fc.constant<Written>([]),
  fc.dictionary(fc.constantFrom('is', 'at', 'value', 'sources', 'id', 'count'), text, { maxKeys: 2 }),
);

function placesIn(part: Written, place: Place = []): Place[] {
  if (typeof part === 'string') return [place];
  const entries: [string | number, Written][] = Array.isArray(part)
    ? [...part.entries()]
    : Object.entries(part);
  return [place, ...entries.flatMap(([key, inner]) => placesIn(inner, [...place, key]))];
}

type Holder = Record<string | number, Written>;

function change(fields: Fields, place: Place, to: Change): void {
  const key = place.at(-1);
  if (key === undefined) return;
  const holder = place
    .slice(0, -1)
    .reduce<Written>((part, step) => (part as Holder)[step]!, fields) as Holder;
  const before = holder[key]!;
  if (to.kind === 'set') holder[key] = to.value;
  else if (to.kind === 'delete') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (to.kind === 'add') {
    if (typeof before === 'object' && !Array.isArray(before)) before[to.key] = to.value;
    else if (!Array.isArray(fields)) fields[to.key] = to.value;
  } else if (Array.isArray(before)) holder[key] = Array.from({ length: to.times }, () => before).flat();
}

type Change =
  | { kind: 'set'; value: Written }
  | { kind: 'delete' }
  | { kind: 'add'; key: string; value: Written }
  | { kind: 'repeat'; times: number };

const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: value.map((to): Change => ({ kind: 'set', value: to })) },
  { weight: 2, arbitrary: fc.constant<Change>({ kind: 'delete' }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('x-note', 'x-', 'note', 'sources', 'status', 'toString', 'why', '12'), value)
      .map(([key, added]): Change => ({ kind: 'add', key, value: added })),
  },
  fc.constantFrom(2, 10, 60).map((times): Change => ({ kind: 'repeat', times })),
);

/** One of the given fields, changed in one or two places. */
export const changedFields = (good: readonly Fields[]): fc.Arbitrary<Fields> =>
  fc
    .tuple(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 2 }))
    .map(([fields, list]) => {
      const changed = JSON.parse(JSON.stringify(fields)) as Fields;
      for (const [number, to] of list) {
        const places = placesIn(changed);
        change(changed, places[number % places.length]!, to);
      }
      return changed;
    });
