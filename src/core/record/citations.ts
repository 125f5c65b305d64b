import type { IncidentRecord, Source } from '../../../schemas/record.ts';

export interface NumberedSource {
  number: number;
  id: string;
  title: string;
}

/** The sources behind a value as numbers of the page, in their order; ids that no source has are left out. */
export function numbered(record: Pick<IncidentRecord, 'sources'>, ids: readonly string[]): NumberedSource[] {
  const byId = new Map(record.sources.map((source) => [source.id, source]));
  return [...new Set(ids)]
    .flatMap((id) => byId.get(id) ?? [])
    .map((source) => ({ number: source.number, id: source.id, title: sourceTitle(source) }))
    .sort((a, b) => a.number - b.number);
}

export const sourceTitle = ({ title, publisher }: Source): string =>
  publisher === undefined ? title : `${publisher}: ${title}`;

/** Place of a source within the page of its incident. */
export const sourceAnchor = (id: string): string => `source-${id}`;
