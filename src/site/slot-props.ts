import type { IncidentRecord } from '../../schemas/record.ts';

/** What the components in slots/ head, header and footer are given. */
export interface PageSlotProps {
  /** The path of the page below the site's address, such as `/incidents/`. */
  path: string;
  /** The title of the page, without the name of the site. */
  title: string;
}

/** What the component in slots/ incident-aside is given, beside each incident. */
export interface IncidentSlotProps {
  record: IncidentRecord;
}
