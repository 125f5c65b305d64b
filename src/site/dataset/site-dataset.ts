import { fullAddress } from '../../address.ts';
import type { Row } from '../../core/columns/column.ts';
import type { DatasetAbout } from '../../features/data/dataset-about.ts';
import { corpus } from '../corpus.ts';
import { datasetAbout, datasetParts, datasetRows, type DatasetPart } from './dataset-parts.ts';

const ofSite = () => {
  const { collection } = corpus();
  return [collection, fullAddress('/')] as const;
};

/** The parts that the data set of the site that is held is made in. */
export const siteDatasetParts = (): DatasetPart[] => datasetParts(...ofSite());

/** The rows of one of them. */
export const siteDatasetRows = (part: DatasetPart): Record<string, Row[]> => datasetRows(...ofSite(), part);

/** What is said of the data set as a whole. */
export const siteDatasetAbout = (): DatasetAbout => datasetAbout(...ofSite());
