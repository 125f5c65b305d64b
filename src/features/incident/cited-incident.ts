import type { IncidentRecord } from '../../../schemas/record.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { citedSite, type CitedWork } from '../../core/format/citation.ts';
import { formatDate } from '../../core/format/date.ts';
import { lastChangeOf, revisionOf } from '../../core/record/revision.ts';

/** Which revision of a record this is, in words. */
export const revisionText = (record: IncidentRecord): string => `revision ${revisionOf(record)}`;

/** A record as one cites it: all but its address. */
export const citedIncident = (
  record: IncidentRecord,
  site: Pick<SiteSettings, 'name' | 'licence'>,
): Omit<CitedWork, 'address'> => ({
  ...citedSite(site),
  key: record.id,
  title: `${record.title} (${formatDate(record.date)})`,
  day: lastChangeOf([record]),
  revision: revisionText(record),
});
