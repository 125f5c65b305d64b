import type { IncidentRecord } from '../../../schemas/record.ts';
import { codedWords, type Word } from '../../../schemas/vocabulary.ts';
import { formatBounds, formatLag } from '../../core/format/bounds.ts';
import { oncePer } from '../../core/once-per.ts';
import type { Bounds } from '../../core/inexact/bounds.ts';
import { codedParts, wordsOf } from '../../core/record/coded-parts.ts';
import { causeMatrix, endingMatrix, type WordMatrix } from './word-matrix.ts';
import { collectionLimits, type CollectionLimits } from './collection-limits.ts';
import { distribute, type Distribution, type DrawnDistribution, type Sample } from './distribution.ts';
import { drawLags, lagSample, type Lags } from './lag-sample.ts';
import { drawLengths, lengthSample } from './length-sample.ts';
import { lagAxis, lengthAxis, type LogAxis } from '../../drawing/log-axis.ts';
import { incidentYears, type YearRow } from './years.ts';
import { searchQuery } from '../search/index.ts';

/** The incidents that carry one word, on the axis of all. */
export interface WordDistribution extends Distribution {
  is: string;
  label: string;
  /** Finds as many incidents as `total`. */
  query: string;
}

/** The whole page of trends: everything it shows is in here. */
export interface Trends {
  total: number;
  /** By the span, which is known most often. */
  lengths: DrawnDistribution;
  inWindows: DrawnDistribution;
  stated: DrawnDistribution;
  /** By trigger, in the order of the vocabulary; an incident with two triggers is in two rows. */
  byTrigger: WordDistribution[];
  noticed: Lags;
  byDetection: WordDistribution[];
  /** Incidents that say nothing of who noticed them. */
  withoutDetection: number;
  declared: Lags;
  matrix: WordMatrix;
  endings: WordMatrix;
  years: YearRow[];
  limits: CollectionLimits;
}

/** What is measured of incidents, and how it is drawn and said. */
interface Measure {
  sampleOf: (records: readonly IncidentRecord[]) => Sample;
  axisOf: (values: readonly Bounds[]) => LogAxis;
  format: (bounds: Bounds) => string;
}

const span: Measure = {
  sampleOf: (records) => lengthSample(records, 'span'),
  axisOf: lengthAxis,
  format: formatBounds,
};
const detection: Measure = {
  sampleOf: (records) => lagSample(records, 'detected'),
  axisOf: lagAxis,
  format: formatLag,
};

/** A measure by the words of one part, in the order of the vocabulary, without words that no incident carries. */
function distributeByWord(
  records: readonly IncidentRecord[],
  part: 'trigger' | 'detectedBy',
  { sampleOf, axisOf, format }: Measure,
): WordDistribution[] {
  const axis = axisOf(sampleOf(records).observations.map(({ bounds }) => bounds));
  const words: Record<string, Word> = codedWords[part];
  const carried = new Map(records.map((record) => [record, wordsOf(record, part).map(({ is }) => is)]));
  return Object.entries(words).flatMap(([is, { label }]): WordDistribution[] => {
    const own = records.filter((record) => carried.get(record)?.includes(is));
    if (own.length === 0) return [];
    const query = searchQuery({ [codedParts[part].filter]: is });
    return [{ is, label, query, ...distribute(sampleOf(own), axis, format) }];
  });
}

/** @param records the listed ones; their order plays no part. */
export const trends = oncePer((records: readonly IncidentRecord[]): Trends => ({
  total: records.length,
  lengths: drawLengths(records, 'span'),
  inWindows: drawLengths(records, 'inWindows'),
  stated: drawLengths(records, 'stated'),
  byTrigger: distributeByWord(records, 'trigger', span),
  noticed: drawLags(records, 'detected'),
  byDetection: distributeByWord(records, 'detectedBy', detection),
  withoutDetection: records.filter(({ response }) => response.detectedBy.length === 0).length,
  declared: drawLags(records, 'declared'),
  matrix: causeMatrix(records),
  endings: endingMatrix(records),
  years: incidentYears(records),
  limits: collectionLimits(records),
}));
