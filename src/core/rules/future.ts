const dayInMilliseconds = 86_400_000;

/** As much of a time as is to the day. */
const dayPattern = /^\d{4}(?:-\d{2}){0,2}/;

/**
 * Whether a time as it is written surely lies after the day of the check wherever on Earth one is: somewhere it is
 * tomorrow already.
 *
 * @param today YYYY-MM-DD.
 */
export function isAfter(today: string, time: string): boolean {
  const latest = new Date(Date.parse(today) + dayInMilliseconds).toISOString().slice(0, 10);
  return (dayPattern.exec(time)?.[0] ?? '') > latest;
}

/** What is said of a time that lies after the day of the check. */
export const futureFault = (today: string, written: string) => ({
  message: `"${written}" lies in the future.`,
  allowed: `a day up to today, ${today}`,
});
