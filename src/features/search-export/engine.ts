import type { SaidPhrase } from '../search/index.ts';
import type { ExportDocument } from './field.ts';

/** How documents lie in files. */
export interface DocumentFiles {
  /** The name of the file of a number, from 1. */
  nameOf: (number: number) => string;
  /** Bytes that a file is not longer than, unless one document alone is; none where all are in one file. */
  most: number | undefined;
  /** All that stands there for one document, line ends included. */
  linesOf: (document: ExportDocument) => string;
}

/** What is known of an export once its documents are written. */
export interface WrittenDocuments {
  /** The names of the files that they are in. */
  files: readonly string[];
  /** Language of the texts, as a tag of BCP 47. */
  language: string;
  /** What ids and words are called, by field and value. */
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Phrases that say filters; filters by their field. */
  said: readonly SaidPhrase[];
}

/** A search engine, and the form in which it loads what is exported. */
export interface Engine {
  label: string;
  documents: DocumentFiles;
  /** The files besides the documents, by their name. */
  filesOf: (written: WrittenDocuments) => Record<string, string>;
  /** What loads them, in the folder of the export. */
  load: string;
}
