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
