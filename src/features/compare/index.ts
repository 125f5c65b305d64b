/** What other features may use of this one. */
export { maxCompared, minCompared } from './compare-address.ts';
export { comparisonPages, essaysOn, type Essay } from './comparison-page.ts';
export { editorsPairs, prebuiltPair } from './pairs.ts';
export { gradeNames } from './rows/comparable.ts';
export type { ComparisonRow } from './rows/comparison-row.ts';
export { compare, type Comparison } from './rows/comparison.ts';
export { differences } from './sentences/differences.ts';
