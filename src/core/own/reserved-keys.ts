/** A key as all spellings of it are compared: columns of the data set are in other letters than those of a search. */
export const foldedKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Names of columns of exported results and of the data set that are no fields of an incident's file, folded. A test holds
 * the list against those columns.
 */
export const reservedKeys: ReadonlySet<string> = new Set(
  `
    actions address causetext changed conditions detectedby durationmaxseconds durationmeasure
    durationminseconds endedby factors followupsstate id incidentid inwindowsmax inwindowsmin
    inwindowsqualifier inwindowsservicesrecorded inwindowsservicestotal inwindowsstate inwindowssuremax inwindowssuremin inwindowsunit isenvelope
    isexposure isshort kinds layers mechanisms organizations reportscumulative reportspeak
    reportssnapshot reportsstate reportsunspecified responsetext results reviewedby reviewedon revision
    spanmax spanmin spanqualifier spanstate spansuremax spansuremin spanunit statedmax
    statedmin statedqualifier statedsources statedstate statedsuremax statedsuremin statedunit summary
    text trigger url
  `
    .trim()
    .split(/\s+/),
);
