/** What other features may use of this one. */
export type { DrawnDistribution } from './distribution.ts';
export { drawLengths } from './length-sample.ts';
