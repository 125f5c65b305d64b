import { pageOf } from './reference-page.ts';
import { ruleGroups, type RuleFacts } from '../rule-catalogue.ts';

const marksOf = ({ severity, isExceptable }: RuleFacts): string => {
  const marks = [...(severity === 'error' ? [] : [severity]), ...(isExceptable ? ['may be excepted'] : [])];
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
};

const groups = (): string =>
  ruleGroups
    .map(({ title, rules }) =>
      [
        `## ${title}`,
        '',
        ...Object.entries(rules).map(([id, facts]) => `- \`${id}\`${marksOf(facts)}: ${facts.requirement}`),
      ].join('\n'),
    )
    .join('\n\n');

const introduction = `\`npm run check\` reports what breaks one of these: as an error, unless the rule says otherwise.

A warning may be wrong about one record. Then the record says so, and why; an error never is, and an exception that is no
longer needed is an error itself.

\`\`\`yaml
exceptions:
  - rule: moments-out-of-order
    reason: The status page announced the outage before any user was affected.
\`\`\``;

/** The page of all rules, group by group. */
export const makeRulePage = (): string => pageOf('Rules', introduction, groups());
