import type { StudyId } from './studies.ts';

/** A length of time as a study gives it. Its interval is its own, so that nothing is calculated between two of them. */
export interface StudyDuration {
  /** Unique in the list. */
  id: string;
  study: StudyId;
  /** Which of ours it is set beside. */
  besides: 'duration' | 'detection';
  /** From when to when, as the study says. */
  interval: string;
  place: string;
  /** Rows with a value, and all rows; `undefined` where that is not published. */
  n: number | undefined;
  of: number;
  /** Seconds. A mean only where the study prints one; a median and p90 by linear interpolation ("type 7"). */
  median?: number;
  p90?: number;
  longest?: number;
  mean?: number;
  /** Where it was calculated here, from what. */
  recomputed?: string;
  note?: string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The figures of the studies, those of one study together. */
export const studyDurations: readonly StudyDuration[] = [
  {
    id: 'gunawi-duration',
    study: 'gunawi',
    besides: 'duration',
    interval: 'How long the outage of one service was, as news or post-mortems reported it.',
    place: 'raw-public/cos/*.txt, tags t-',
    n: 414,
    of: 597,
    median: 2 * hour,
    p90: 19 * hour,
    longest: 11 * day,
    recomputed: 'Calculated here from the tags of unplanned outages; 183 are tagged as unknown.',
  },
  {
    id: 'li-duration',
    study: 'li',
    besides: 'duration',
    interval: 'Time to resolve: to detect the fault, to find its cause and to mitigate it.',
    place: 'Table III',
    n: undefined,
    of: 354,
    mean: 572.8 * minute,
    note: 'Printed as 572.8 min; the table has means alone.',
  },
  {
    id: 'li-duration-data',
    study: 'li',
    besides: 'duration',
    interval: 'The same, by the field “duration” of the data.',
    place: 'anomaly_collection/*/*.json',
    n: 354,
    of: 356,
    median: 209.5 * minute,
    p90: 986.7 * minute,
    longest: 21 * day,
    recomputed:
      'Calculated here. The data hold 356 records, one of Azure and one of Google more than the paper counts; at least six incidents have two records each. Their mean is 584.2 min, not that of Table III.',
  },
  {
    id: 'chu-aws-duration',
    study: 'chu',
    besides: 'duration',
    interval: 'From the start to the end that the report states, of Amazon Web Services.',
    place: 'Figure of recovery times; results/analysis/aws',
    n: 686,
    of: 774,
    median: 119 * minute,
    recomputed:
      'The figure prints 1.98 h; calculated here again. A language model read the times. As in the figure, 16 values beyond three standard deviations are left out.',
    note: 'The times have no day. The 67 reports that end at an earlier time of day than they start are left out; with 24 h added to them the median of 769 is 2 h 15 min, against 2 h 5 min of the other 702, in both cases without the cut. One that took more than a day and ends at a later time of day is counted 24 h too short: of 150 reports people flagged 16 as running past midnight, one of them such. A report is of one service; 134 of the 774 share start, end and place with another.',
  },
  {
    id: 'chu-azure-duration',
    study: 'chu',
    besides: 'duration',
    interval: 'The same, of Microsoft Azure.',
    place: 'Figure of recovery times; results/analysis/azure',
    n: 123,
    of: 127,
    median: 307 * minute,
    recomputed:
      'The figure prints 5.12 h; calculated here again. A language model read the times. As in the figure, 3 values beyond three standard deviations are left out; with them the median is 5 h 15 min.',
  },
  {
    id: 'li-detection',
    study: 'li',
    besides: 'detection',
    interval: 'Time to detect: what the provider needed to detect the fault.',
    place: 'Table III',
    n: 70,
    of: 356,
    median: 8 * minute,
    mean: 16.9 * minute,
    recomputed:
      'The table prints the mean; n and the median were calculated here from the 356 records of the data, whose mean is the same.',
    note: 'The mean is printed as 16.9 min. Section IV-D: of faults that were detected automatically, about 70% within 10 min and 95% within 47 min.',
  },
];

/** From when to when the lengths of the collection count. */
export const ownIntervals = {
  duration:
    'From the start of impact, when the first user was hit, to its end, when service was as before for nearly all.',
  detection: 'From the start of impact to the moment at which the operator knew.',
} as const;
