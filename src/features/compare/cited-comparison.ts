import { fullAddress } from '../../address.ts';
import type { CitedSite, CitedWork } from '../../core/format/citation.ts';
import { lastChangeOf, revisionOf } from '../../core/record/revision.ts';
import type { Comparison } from './rows/comparison.ts';
import { comparisonTitle } from './sentences/comparison-title.ts';

/**
 * A comparison as one cites it, with the revision of each record.
 *
 * @param path of its page without the base; left out for a choice of one's own, whose address holds the ids.
 */
export function citedComparison({ records, names }: Comparison, site: CitedSite, path?: string): CitedWork {
  const ids = records.map(({ id }) => id);
  return {
    ...site,
    key: `compare-${ids.map((id) => id.slice(0, 10)).join('-')}`,
    title: comparisonTitle(records),
    address: fullAddress(path ?? `/compare/?ids=${ids.map(encodeURIComponent).join(',')}`),
    day: lastChangeOf(records),
    revision: records
      .map((record, index) => `${names[index] ?? ''} revision ${revisionOf(record)}`)
      .join('; '),
  };
}
