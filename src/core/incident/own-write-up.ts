import type { Source } from '../../../schemas/record.ts';

/** The title of a source that is the record's own text: `sources: [private]`. */
export const ownWriteUpTitle = 'This write-up';

/** Whether a source is the record's own text, which was written by those who operated what failed. */
export const isOwnWriteUp = ({ access, title }: Pick<Source, 'access' | 'title'>): boolean =>
  access === 'private' && title === ownWriteUpTitle;
