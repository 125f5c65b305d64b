/** What other features may use of this one. */
export { LeadList } from './LeadList.tsx';
export type { Lead, LeadsData } from './leads.ts';
