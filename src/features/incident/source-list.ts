import type { IncidentRecord } from '../../../schemas/record.ts';
import { sourceKinds } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { numbered, sourceAnchor, type NumberedSource } from '../../core/record/citations.ts';

/** A source in the list at the end of a page. */
export interface SourceView {
  anchor: string;
  number: number;
  title: string;
  url: string | undefined;
  /** Who published it, when, and what it is. */
  details: string;
  /** Why it has no public address; empty where it has one. */
  accessNote: string;
  archive: string | undefined;
  /** The sources in which it was read as a quotation, where it was not read itself. */
  readIn: NumberedSource[];
  /** The source that it copies or rewrites. */
  copyOf: NumberedSource[];
  note: string | undefined;
}

const accessNotes = { address: '', unlocated: 'address not located', private: 'not public' };

/** The sources of a record in their order. */
export const sourceViews = (record: IncidentRecord): SourceView[] =>
  record.sources.map((source) => ({
    anchor: sourceAnchor(source.id),
    number: source.number,
    title: source.title,
    url: source.url,
    details: [
      source.publisher,
      source.published && formatDate(source.published.text),
      sourceKinds[source.kind].label,
    ]
      .filter((text) => text !== undefined)
      .join(', '),
    accessNote: accessNotes[source.access],
    archive: source.archive,
    readIn: numbered(record, source.readIn),
    copyOf: source.copyOf === undefined ? [] : numbered(record, [source.copyOf]),
    note: source.note,
  }));
