const secondsIn = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
type Unit = keyof typeof secondsIn;

const words =
  /(\d{1,6}(?:\.\d{1,3})?)\s*(days?|d|hours?|hrs?|hr|h|minutes?|mins?|min|m|seconds?|secs?|sec|s)(?=$|[\s\d,])/g;

/** What a reader may write for a length, in words for a hint. */
export const lengthForms = 'such as 90 min, 6 h or 2 days';

/**
 * A length as a reader types it, in whole seconds; `undefined` for what is none, a number without its unit included.
 *
 * @example parseAskedLength('1 h 30 min') // 5400
 */
export function parseAskedLength(text: string): number | undefined {
  const plain = text.toLowerCase().trim();
  const parts = [...plain.matchAll(words)];
  if (parts.length === 0 || plain.replaceAll(words, '').replaceAll(/[\s,]/g, '') !== '') return undefined;
  return Math.round(
    parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * secondsIn[unit.charAt(0) as Unit], 0),
  );
}

const names: readonly [Unit, (count: number) => string][] = [
  ['d', (count) => `${count} ${count === 1 ? 'day' : 'days'}`],
  ['h', (count) => `${count} h`],
  ['m', (count) => `${count} min`],
  ['s', (count) => `${count} s`],
];

/** Whole seconds as a reader would type them, exactly: "1 h 30 min", "2 days". The way back of `parseAskedLength`. */
export function formatAskedLength(seconds: number): string {
  let rest = seconds;
  const parts = names.flatMap(([unit, name]) => {
    const count = Math.floor(rest / secondsIn[unit]);
    rest -= count * secondsIn[unit];
    return count === 0 ? [] : name(count);
  });
  return parts.length === 0 ? '0 s' : parts.join(' ');
}
