import { plural } from '../../core/format/plural.ts';
import type { OwnColumn } from '../../core/own/own-columns.ts';

/** What is said of a data set as a whole, in its metadata. */
export interface DatasetAbout {
  /** Of the site. */
  name: string;
  description: string;
  licence: { name: string; url: string };
  /** Of the texts. */
  language: string;
  repository: string;
  /** Of the site, with a slash at its end. */
  address: string;
  incidents: number;
  /** Day of the last change of any record, where one says. */
  changed: string | undefined;
  /** Of a release; `undefined` for what lies under latest. */
  version: string | undefined;
  /** What its records have of the team's own, where they have something. */
  own?: readonly OwnColumn[] | undefined;
}

/** A file of the data set. */
export interface DatasetFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** What a data set holds. */
export interface DatasetManifest {
  about: DatasetAbout;
  /** How many rows each table has. */
  rows: Record<string, number>;
  files: DatasetFile[];
}

/** Address of the folder that a data set lies in. */
export const datasetAddress = ({ address, version }: DatasetAbout): string =>
  `${address}data/${version ?? 'latest'}/`;

export const datasetTitle = ({ name, version }: DatasetAbout): string =>
  version === undefined ? `Data set of ${name}` : `Data set of ${name}, ${version}`;

/** What is in it, in a sentence or two. */
export const datasetDescription = ({ description, incidents }: DatasetAbout): string =>
  `${description} As tables: ${plural(incidents, 'incident')} with their times, causes, response, impact, figures, sources, and what else was published about them.`;
