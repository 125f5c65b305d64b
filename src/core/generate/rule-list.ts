import { ruleGroups, type RuleFacts } from '../rule-catalogue.ts';

const marksOf = ({ severity, isExceptable }: RuleFacts): string => {
  const marks = [...(severity === 'error' ? [] : [severity]), ...(isExceptable ? ['may be excepted'] : [])];
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
};

/** What the rules require, group by group. */
export const makeRuleList = (): string =>
  ruleGroups
    .map(({ title, rules }) =>
      [
        `### ${title}`,
        '',
        ...Object.entries(rules).map(([id, facts]) => `- \`${id}\`${marksOf(facts)}: ${facts.requirement}`),
      ].join('\n'),
    )
    .join('\n\n');
