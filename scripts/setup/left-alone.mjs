/** What neither the linters nor the formatter look at: what programs write, and what tests are given byte for byte. */
export const leftAlone = [
  'dist/',
  'compiled/',
  '**/.*.hindsight-build/',
  '.astro/',
  'coverage/',
  '.bench/',
  'test-results/',
  'schemas/generated/',
  'tests/**/fixtures/',
];
