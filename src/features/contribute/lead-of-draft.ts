import { takeOutLead, type LeadEntry, type WrittenLeads } from '../../core/new/lead-entries.ts';
import { topFiles } from '../../core/reading/content-kinds.ts';
import type { DraftFile } from './open-text.ts';
import { sourceAddresses } from './simple-fields.ts';

/** An entry of the list that goes with the record which takes its place. */
export interface LeadOfDraft extends LeadEntry {
  /** The list without it; `undefined` where it is the only one, and the list goes with it. */
  file: DraftFile | undefined;
}

const path = `content/${topFiles.leads}`;

/** The lead whose account a draft names as a source. */
export function leadOfDraft(frontMatter: string, leads: WrittenLeads): LeadOfDraft | undefined {
  const taken = takeOutLead(leads, sourceAddresses(frontMatter));
  return taken && { ...taken.entry, file: taken.rest === undefined ? undefined : { path, text: taken.rest } };
}
