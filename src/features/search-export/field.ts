/** A value of an exported document: `null` where there is none. */
export type ExportValue = string | number | boolean | null | readonly string[];

/**
 * What the values of a field are.
 *
 * - `text`, `texts`: what words are looked for in, as one text or as several.
 * - `word`, `words`: ids and words of the vocabulary that filters take, whole.
 * - `note`: a text that is shown and not searched.
 * - `day`: a calendar day: YYYY-MM-DD.
 */
export type FieldType = 'text' | 'texts' | 'word' | 'words' | 'note' | 'day' | 'integer' | 'boolean';

/** A field of an exported document, as every engine needs it. */
export interface ExportField {
  name: string;
  type: FieldType;
  /** In one sentence. */
  description: string;
  /** How much one of its words counts, where words are looked for in it. */
  weight?: number | undefined;
  /** Whether results may be put in order by it. */
  isSorted?: boolean | undefined;
}

/** One incident as a document of an engine: a value for every field, by its name. */
export type ExportDocument = Readonly<Record<string, ExportValue>>;
