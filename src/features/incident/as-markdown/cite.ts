import type { FootnoteReference } from 'mdast';
import type { NumberedSource } from '../../../core/record/citations.ts';

/** The label of the footnote that a source is. */
export const sourceLabel = (number: number): string => String(number);

const reference = ({ number }: NumberedSource): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: sourceLabel(number),
  label: sourceLabel(number),
});

/** The sources behind a value, as references to their footnotes. */
export const cite = (sources: readonly NumberedSource[]): FootnoteReference[] => sources.map(reference);
