import { pageAddress } from '../../address.ts';
import type { WordDistribution } from './trends.ts';

/** The name of a row, which leads to its incidents, and how many they are. */
export const WordLink = ({ label, query, total }: WordDistribution) => (
  <>
    <a href={pageAddress('/search/') + query}>{label}</a> <span class="count">{total}</span>
  </>
);
