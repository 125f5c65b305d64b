import type { FootnoteDefinition } from 'mdast';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { sourcesView, type SourceView } from '../source-list.ts';
import { link, paragraph, type Words } from '../../../core/markdown/nodes.ts';
import { cite, sourceLabel } from './cite.ts';

function sourceWords({ title, url, details, accessNote, archive, readIn, copyOf, note }: SourceView): Words {
  return [
    `${title}. ${details}.`,
    ...(url === undefined ? [] : [' ', link(url)]),
    ...(archive === undefined ? [] : [' (archived: ', link(archive), ')']),
    ...(accessNote === '' ? [] : [` (${accessNote})`]),
    ...(readIn.length === 0 ? [] : [' Read as a quotation in ', ...cite(readIn), '.']),
    ...(copyOf.length === 0 ? [] : [' Copies ', ...cite(copyOf), '.']),
    ...(note === undefined ? [] : [` ${note}`]),
  ];
}

/** Every source of a record as a footnote under its number. */
export function sourceNotes(record: IncidentRecord): FootnoteDefinition[] {
  const { first, rest } = sourcesView(record, new Set());
  return [...first, ...rest].map((source) => ({
    type: 'footnoteDefinition',
    identifier: sourceLabel(source.number),
    label: sourceLabel(source.number),
    children: [paragraph(...sourceWords(source))],
  }));
}
