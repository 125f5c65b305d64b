export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Jan" for "January". */
export const shortMonth = (name: string): string => name.slice(0, 3);

const numbers = new Map(
  monthNames.flatMap((name, index) =>
    [name, shortMonth(name), ...(name === 'September' ? ['Sept'] : [])].map((form) => [
      form.toLowerCase(),
      index + 1,
    ]),
  ),
);

/** The number of a month from its English name or the usual short form of it, in any case; 0 for any other word. */
export const monthNumber = (word: string): number => numbers.get(word.toLowerCase()) ?? 0;
