/** Words that say nothing about which incident is meant. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its ' +
    'made make me my not of on or our so than that the their them then there these they this to up us was we were ' +
    'what when where which while who why will with without would you your'
  ).split(' '),
);

/** Words that are said of any incident: they count little beside others. */
export const commonWords: ReadonlySet<string> = new Set(
  'outage outages down incident incidents failure failures failed fail fails problem problems issue issues broken'.split(
    ' ',
  ),
);
