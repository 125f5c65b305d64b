/** What a call of the command gave as flags, unread; the key is the name of the flag. */
export interface Given {
  title?: string;
  date?: string;
  services?: readonly string[];
  cause?: string;
  source?: readonly string[];
  'source-title'?: readonly string[];
  'source-kind'?: readonly string[];
  duration?: string;
  reports?: string;
  field?: readonly string[];
  text?: string;
  slug?: string;
  organization?: string;
  'organization-name'?: string;
  'service-name'?: string;
  'service-kind'?: string;
}
export type Flag = keyof Given;

const always = ['title', 'date', 'services', 'cause', 'source'] as const;

/** Flags without which nothing can be written unless someone is asked, in the order of the usage text. */
export function missingFlags(given: Given): Flag[] {
  const { source = [], 'source-title': titles = [], 'source-kind': kinds = [] } = given;
  const hasSeveral = source.length > 1;
  return [
    ...always.filter((flag) => given[flag] === undefined),
    ...(hasSeveral && titles.length < source.length ? (['source-title'] as const) : []),
    ...(hasSeveral && kinds.length < source.length ? (['source-kind'] as const) : []),
    ...(given['service-name'] === undefined
      ? []
      : (['service-kind', 'organization'] as const).filter((flag) => given[flag] === undefined)),
  ];
}

const wordedOnlyByFlags = [
  'source-title',
  'source-kind',
  'organization-name',
  'service-name',
  'service-kind',
  'field',
] as const;

/** Whether a call uses flags that only a call without questions knows how to use. */
export const needsNoAsking = (given: Given): boolean =>
  wordedOnlyByFlags.some((flag) => given[flag] !== undefined);
