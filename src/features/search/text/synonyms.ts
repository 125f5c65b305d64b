/**
 * Words that people who look for an outage use for one another. The write-ups keep to one of them, a query may have any.
 * Single words only, in the form in which they are typed; the text index sees to their endings.
 */
const groups: readonly (readonly string[])[] = [
  ['expired', 'lapsed'],
  ['deleted', 'removed', 'wiped', 'erased'],
  ['config', 'configuration', 'setting'],
  ['deploy', 'deployment', 'release', 'rollout'],
  ['rollback', 'revert'],
  ['db', 'database'],
  ['admin', 'administrator', 'operator', 'engineer'],
  ['cert', 'certificate'],
  ['auth', 'authentication', 'login'],
  ['lb', 'balancer'],
  ['k8s', 'kubernetes'],
  ['postgres', 'postgresql'],
  ['flood', 'ddos'],
  ['oom', 'memory'],
  ['crash', 'crashed', 'crashing'],
  ['canceled', 'cancelled'],
  ['center', 'centre'],
  ['fiber', 'fibre'],
  ['phones', 'mobile', 'cellular'],
  ['atms', 'cards', 'payments'],
];

const byWord = new Map(
  groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/** Other words for a word, lower case; none for most. */
export const synonymsOf = (word: string): readonly string[] => byWord.get(word) ?? [];
