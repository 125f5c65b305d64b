import { ruleList, type ListedRule } from '../rules/rule-list.ts';

const marksOf = ({ severity, isExceptable }: ListedRule): string => {
  const marks = [...(severity === 'error' ? [] : [severity]), ...(isExceptable ? ['may be excepted'] : [])];
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
};

/** What the rules demand of an incident, in the order in which they are run. */
export const makeRuleList = (): string =>
  ruleList()
    .map((rule) => `- \`${rule.id}\`${marksOf(rule)}: ${rule.demands}`)
    .join('\n');
