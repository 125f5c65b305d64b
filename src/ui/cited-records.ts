import type { IncidentRecord } from '../../schemas/record.ts';
import { fullAddress } from '../address.ts';
import type { CitedSite, CitedWork } from '../core/format/citation.ts';
import { plural } from '../core/format/plural.ts';
import { lastChangeOf } from '../core/record/revision.ts';

interface CitedPage {
  key: string;
  title: string;
  /** Below the path of the site. */
  path: string;
  /** All that it shows something of. */
  records: readonly IncidentRecord[];
}

/** What is shown of some records as one cites it, in the state of their last change. */
export const citedRecords = (site: CitedSite, { key, title, path, records }: CitedPage): CitedWork => ({
  ...site,
  key,
  title,
  address: fullAddress(path),
  day: lastChangeOf(records),
  revision: plural(records.length, 'record'),
});
