/** What other features may use of this one. */
export { collectionLimits, type CollectionLimits } from './collection-limits.ts';
export { leastForMedian, leastForP90, type Distribution, type DrawnDistribution } from './distribution.ts';
export { distributionFile } from './figure-files.tsx';
export { figures } from './figure-names.ts';
export { measured } from './figure-words.ts';
export { drawLags } from './lag-sample.ts';
export { drawLengths, lengthSample } from './length-sample.ts';
export { wordAxes, type CountedPart } from './word-axis.ts';
