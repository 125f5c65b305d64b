import type { RecordedQuantity } from '../../../schemas/record.ts';
import { lazily } from '../lazily.ts';

const grouped = lazily(() => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }));

const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number for people: "10.6 million" where that loses no digit, else "761,000". */
export function formatNumber(value: number): string {
  for (const [size, word] of scales) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 1 && Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-9)
      return `${grouped().format(scaled)} ${word}`;
  }
  return grouped().format(value).replace('-', '−');
}

const written = (text: string): string => text.replace(/[~+]$|(?<=\d)-$/, '');

/** A quantity with its qualifier in words: "at least 761,000", "about 545,000", "26 million to 30 million". */
export function formatQuantity({ text, qualifier }: RecordedQuantity): string {
  const [from = '', to] = written(text).split('..');
  const first = formatNumber(Number(from));
  switch (qualifier) {
    case 'about':
      return `about ${first}`;
    case 'at-least':
      return `at least ${first}`;
    case 'at-most':
      return `at most ${first}`;
    case 'between':
      return `${first} to ${formatNumber(Number(to))}`;
    default:
      return first;
  }
}

const currencies: Record<string, string> = { USD: 'US$', EUR: '€', GBP: '£', JPY: '¥' };

/** A quantity with its unit: "about US$545,000", "−4.9 %", "85 percent" is "85 %". */
export function formatWithUnit(quantity: RecordedQuantity, unit: string): string {
  const number = formatQuantity(quantity);
  const sign = currencies[unit];
  if (sign)
    return number
      .replace(/^((?:about |at least |at most )?)(−?)/, `$1$2${sign}`)
      .replace(/ to (−?)(?=\d)/, ` to $1${sign}`);
  return unit === 'percent' || unit === '%' ? `${number} %` : `${number} ${unit}`;
}
