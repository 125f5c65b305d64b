import type { ExportDocument } from './field.ts';
import type { WrittenDocuments } from './engine.ts';

/** A value as a file of its own. */
export const toJsonFile = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A document on one line; what is not known is left out. */
export const toJsonLine = (document: ExportDocument): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null)))}\n`;

/** As much as an engine is sent in one request: less than any refuses unless told otherwise. */
export const mostBytes = 10_000_000;

const fourDigits = (number: number): string => String(number).padStart(4, '0');

/** The files of documents that are sent one after the other. */
export const numbered =
  (end: string) =>
  (number: number): string =>
    `documents-${fourDigits(number)}.${end}`;

/** What every engine but a database has besides: names for people, by field and value. */
export const labelsFile = ({ labels }: WrittenDocuments): Record<string, string> => ({
  'labels.json': toJsonFile(labels),
});
