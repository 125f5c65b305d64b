import { audiences, type Audience } from '../../schemas/audience.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';

export const audienceOption = { audience: { type: 'string' } } as const;

const words = Object.keys(audiences) as Audience[];

/** Whom a site or a data set is made for, as `--audience` says. Throws ArgumentError for any other word. */
export function readAudience(given: string | undefined): Audience | undefined {
  const known = words.find((word) => word === given);
  if (given !== undefined && !known)
    throw new ArgumentError(`--audience is ${quoteGiven(given)}.\n  allowed: ${words.join(', ')}`);
  return known;
}
