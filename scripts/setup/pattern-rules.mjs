/**
 * Rules of eslint-plugin-regexp. A pattern is tried on texts of strangers: none may try one place of a text in ever more
 * ways.
 *
 * @type {Record<string, ['error', object]>}
 */
export const patternRules = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': [
    'error',
    { report: 'potential', ignoreSticky: false, ignorePartial: false },
  ],
};
