import * as z from 'zod';
import { formatList } from '../../core/format/places.ts';
import { suggest } from '../../core/suggest.ts';
import { quote } from './find-record.ts';

/** What a tool is asked with. A key that it does not know is refused with what was perhaps meant and what is allowed. */
export const questionShape = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const allowed = Object.keys(shape);
  const refuse = (keys: readonly string[]): string => {
    const near = keys.flatMap((key) => suggest(key, allowed) ?? []);
    const meant = near.length === 0 ? '' : ` Did you mean ${formatList(near.map(quote))}?`;
    return `There is no argument ${formatList(keys.slice(0, 5).map(quote))}.${meant} Allowed: ${allowed.join(', ')}`;
  };
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? refuse(issue.keys) : undefined),
  });
};
