import * as z from 'zod';
import { foldText } from '../../core/format/fold-text.ts';
import { plural } from '../../core/format/plural.ts';
import { filterKeysOf, filterLabel } from '../search/index.ts';
import { onLine } from './brief-text.ts';
import { filterKey, filterWords, type FilterWord } from './filter-values.ts';
import type { Answer, Library } from './library.ts';
import { questionShape } from './question-shape.ts';

export const wordsInput = questionShape({
  filter: z
    .string()
    .max(100)
    .optional()
    .describe('The filter whose values are wanted; without it, what filters there are.'),
  contains: z.string().max(100).optional().describe('Only values with this in their name or definition.'),
  limit: z.number().int().min(1).max(200).default(60),
});

const wordLine = ({ value, label, definition, incidents }: FilterWord): string =>
  onLine(
    `- ${value} (${label}), ${plural(incidents, 'incident')}${definition === undefined ? '' : `: ${definition}`}`,
  );

/** The filters of a search, or the values that one of them takes, each with its meaning and how many incidents have it. */
export async function wordsAnswer(
  { filter, contains = '', limit }: z.infer<typeof wordsInput>,
  library: Library,
): Promise<Answer> {
  const facets = await library.facets();
  if (filter === undefined) {
    const all = filterKeysOf(facets).map((key) => ({
      filter: key,
      label: filterLabel(key, facets),
      values: filterWords(facets, key).length,
    }));
    return {
      text: all
        .map(({ filter: key, label, values }) => `- ${key} (${label}), ${plural(values, 'value')}`)
        .join('\n'),
      data: { filters: all },
    };
  }
  const key = filterKey(facets, filter);
  const title = filterLabel(key, facets);
  const wanted = foldText(contains);
  const found = filterWords(facets, key).filter(({ value, label, definition = '' }) =>
    foldText(`${value} ${label} ${definition}`).includes(wanted),
  );
  const shown = found.slice(0, limit);
  const rest = found.length - shown.length;
  return {
    text: [
      `${plural(found.length, 'value')} of "${key}" (${title}), those of most incidents first:`,
      ...shown.map(wordLine),
      ...(rest > 0 ? [`and ${rest} more: narrow them with "contains", or raise "limit".`] : []),
    ].join('\n'),
    data: { filter: key, label: title, found: found.length, values: shown },
  };
}
