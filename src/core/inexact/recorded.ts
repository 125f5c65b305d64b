import type { RecordedDuration, RecordedQuantity } from '../../../schemas/record.ts';
import type { InexactDuration } from './duration-units.ts';
import type { InexactQuantity } from './quantity.ts';
import type { Qualifier } from './written.ts';

/** Durations and quantities as they are published: open bounds as null. */

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
