const noBreak = '\u00A0';

const numberAndUnit =
  /(\d) (?=(?:s|min|h|days?|January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** Text in which no line ends between a number and its unit, or a day and its month. */
export const keepTogether = (text: string): string => text.replaceAll(numberAndUnit, `$1${noBreak}`);
