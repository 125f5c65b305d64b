import { causeWords, responseWords } from '../../../schemas/vocabulary.ts';
import { parseDuration } from '../inexact/duration.ts';
import { parseDay, parseTime } from '../inexact/time.ts';
import type { Fault } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { targets, unknownReferences } from './references.ts';
import type { Check, Found, OwnCheck } from './rule.ts';

export const claimsInTwoPlaces: OwnCheck = ({ file }) =>
  file.claimsPath !== undefined && file.frontMatter.claims !== undefined
    ? [
        {
          path: ['claims'],
          onKey: true,
          message: 'There are claims here and in the claims file.',
          allowed: `all claims in ${file.claimsPath}`,
        },
      ]
    : [];

export const claimIncomplete: OwnCheck = ({ claims }) =>
  claims.flatMap((claim, index): Found[] => {
    const at = (message: string, allowed: string): Found[] => [{ path: ['claims', index], message, allowed }];
    if ((claim.field === undefined) === (claim.topic === undefined))
      return at(
        claim.field === undefined
          ? 'This claim says neither which field nor which topic it is about.'
          : 'This claim has both a field and a topic.',
        'one of "field" and "topic"',
      );
    if (claim.printed === undefined && claim.says === undefined)
      return at('This claim has neither "printed" nor "says".', '"printed" for their words, "says" for ours');
    if (claim.status !== 'confirmed' && claim.why === undefined)
      return at(
        `This claim is ${claim.status}, but gives no reason.`,
        '"why", one sentence; only a confirmed claim needs none',
      );
    return [];
  });

/** What was done, alone or with what came of it: "rollback", "rollback/none". */
const actionsWithResults: Record<string, unknown> = Object.fromEntries(
  Object.keys(responseWords.actions).flatMap((did): [string, string][] => [
    [did, did],
    ...Object.keys(responseWords.results).map((result) => [`${did}/${result}`, did] as [string, string]),
  ]),
);

const wordLists: Record<string, Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(causeWords).map(([part, words]) => [`cause.${part}`, words])),
  'response.detectedBy': responseWords.detectedBy,
  'response.factors': responseWords.factors,
  'response.actions': actionsWithResults,
};

/** What is wrong with the value of a claim about a field; `undefined` when it has the form of that field. */
export function claimValueFault(field: string, value: string, zone: string): Fault | undefined {
  if (field.startsWith('times.')) {
    const parsed = parseTime(value, zone);
    return parsed.ok ? undefined : parsed.fault;
  }
  if (field === 'duration') {
    const parsed = parseDuration(value);
    return parsed.ok ? undefined : parsed.fault;
  }
  if (field === 'date') {
    const parsed = parseDay(value);
    return parsed.ok ? undefined : parsed.fault;
  }
  const words = wordLists[field];
  if (words === undefined || Object.hasOwn(words, value)) return undefined;
  return {
    message: `"${value}" is not a word of ${field}.`,
    allowed:
      field === 'response.actions'
        ? `${Object.keys(responseWords.actions).join(', ')}; with what came of it as "rollback/none"`
        : Object.keys(words).join(', '),
    meant: suggest(value, Object.keys(words)),
  };
}

export const claimValue: Check = ({ claims, zone, file }, { registry }) =>
  claims.flatMap(({ field, values }, index) =>
    field === undefined
      ? []
      : values.flatMap((value, at): Found[] => {
          const path = ['claims', index, 'value', ...(values.length > 1 ? [at] : [])];
          const fault = claimValueFault(field, value, zone);
          if (fault) return [{ path, ...fault }];
          return field === 'services'
            ? unknownReferences(file.path, targets.services(registry), [{ id: value, path }])
            : [];
        }),
  );
