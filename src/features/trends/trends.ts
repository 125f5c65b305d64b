import type { IncidentRecord } from '../../../schemas/record.ts';
import { detections, triggers } from '../../../schemas/vocabulary.ts';
import { formatBounds, formatLag } from '../../core/format/bounds.ts';
import { causeMatrix, endingMatrix, type WordMatrix } from './word-matrix.ts';
import { collectionLimits, type CollectionLimits } from './collection-limits.ts';
import { distribute, type Distribution, type DrawnDistribution } from './distribution.ts';
import { drawLags, lagSample, type Lags } from './lag-sample.ts';
import { drawLengths, lengthSample } from './length-sample.ts';
import { lagAxis, lengthAxis } from '../../drawing/log-axis.ts';
import { incidentYears, type YearRow } from './years.ts';
import { searchQuery } from '../search/index.ts';

/** The lengths of the incidents that began in one way, on the axis of all. */
export interface TriggerLengths extends Distribution {
  trigger: string;
  label: string;
  /** Finds as many incidents as `total`. */
  query: string;
}

/** How soon incidents were detected that were noticed in one way, on the axis of all. */
export interface DetectionLags extends Distribution {
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
  /** By trigger, in the order of the vocabulary; an incident with two triggers stands in two rows. */
  byTrigger: TriggerLengths[];
  noticed: Lags;
  byDetection: DetectionLags[];
  /** Incidents that say nothing of who noticed them. */
  withoutDetection: number;
  declared: Lags;
  matrix: WordMatrix;
  endings: WordMatrix;
  years: YearRow[];
  limits: CollectionLimits;
}

function lengthsByTrigger(records: readonly IncidentRecord[]): TriggerLengths[] {
  const axis = lengthAxis(lengthSample(records, 'span').observations.map(({ bounds }) => bounds));
  return Object.entries(triggers).flatMap(([trigger, { label }]): TriggerLengths[] => {
    const own = records.filter(({ cause }) => cause.trigger.some(({ is }) => is === trigger));
    if (own.length === 0) return [];
    const query = searchQuery({ cause: trigger });
    return [{ trigger, label, query, ...distribute(lengthSample(own, 'span'), axis, formatBounds) }];
  });
}

function lagsByDetection(records: readonly IncidentRecord[]): DetectionLags[] {
  const axis = lagAxis(lagSample(records, 'detected').observations.map(({ bounds }) => bounds));
  return Object.entries(detections).flatMap(([is, { label }]): DetectionLags[] => {
    const own = records.filter(({ response }) => response.detectedBy.some((word) => word.is === is));
    if (own.length === 0) return [];
    const query = searchQuery({ detected: is });
    return [{ label, query, ...distribute(lagSample(own, 'detected'), axis, formatLag) }];
  });
}

/** @param records the listed ones; their order plays no part. */
export const trends = (records: readonly IncidentRecord[]): Trends => ({
  total: records.length,
  lengths: drawLengths(records, 'span'),
  inWindows: drawLengths(records, 'inWindows'),
  stated: drawLengths(records, 'stated'),
  byTrigger: lengthsByTrigger(records),
  noticed: drawLags(records, 'detected'),
  byDetection: lagsByDetection(records),
  withoutDetection: records.filter(({ response }) => response.detectedBy.length === 0).length,
  declared: drawLags(records, 'declared'),
  matrix: causeMatrix(records),
  endings: endingMatrix(records),

  years: incidentYears(records),
  limits: collectionLimits(records),
});
