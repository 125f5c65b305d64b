import type { RecordedDuration, RecordedQuantity, RecordedTime } from '../../../schemas/record.ts';
import type { InexactDuration } from './duration-units.ts';
import type { InexactQuantity } from './quantity.ts';
import type { InexactTime } from './time.ts';
import type { Qualifier } from './written.ts';

/** Between the values we reckon with and the ones we publish: instants as ISO texts, open bounds as null. */

const iso = (instant: number | undefined): string | null =>
  instant === undefined ? null : `${new Date(instant).toISOString().slice(0, 19)}Z`;
const instant = (text: string | null): number | undefined => (text === null ? undefined : Date.parse(text));

export const toRecordedTime = (time: InexactTime): RecordedTime => ({
  known: true,
  text: time.text,
  qualifier: time.qualifier,
  precision: time.precision,
  earliest: iso(time.earliest),
  latest: iso(time.latest),
});

export const toInexactTime = (time: RecordedTime): InexactTime => ({
  text: time.text,
  qualifier: time.qualifier,
  precision: time.precision,
  earliest: instant(time.earliest),
  latest: instant(time.latest),
});

export const toRecordedDuration = (duration: InexactDuration, qualifier: Qualifier): RecordedDuration => ({
  known: true,
  min: duration.min,
  max: duration.max ?? null,
  nominalMin: duration.nominalMin,
  nominalMax: duration.nominalMax ?? null,
  unit: duration.unit,
  qualifier,
});

export const toRecordedQuantity = (quantity: InexactQuantity): RecordedQuantity => ({
  text: quantity.text,
  qualifier: quantity.qualifier,
  min: quantity.min ?? null,
  max: quantity.max ?? null,
});
