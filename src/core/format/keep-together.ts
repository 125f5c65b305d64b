import { monthNames } from '../inexact/months.ts';
import { unitWords } from './duration.ts';

const noBreak = '\u00A0';

const after = [...Object.values(unitWords).flatMap(({ one, many }) => [one, many]), ...monthNames];
const numberAndUnit = new RegExp(`(\\d) (?=(?:${after.join('|')})\\b)`, 'g');

/** Text in which no line ends between a number and its unit, or a day and its month. */
export const keepTogether = (text: string): string => text.replaceAll(numberAndUnit, `$1${noBreak}`);
