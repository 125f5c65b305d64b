import type { ExportValue } from './field.ts';

/** What no engine can hold, or not each: NUL, and halves of characters. They become the sign for such. */
const toText = (text: string): string => text.replaceAll(/\0|\p{Surrogate}/gu, '\ufffd');

/**
 * A value as every engine can load it: one that is empty, missing or no number is `null`, texts hold whole characters
 * and no NUL.
 */
export function toLoadable(value: ExportValue | undefined): ExportValue {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return toText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'object' && value !== null ? value.map(toText) : value;
}
