import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { IncidentRecord, Report } from '../../../schemas/record.ts';
import type { Lines } from '../audience/internal-lines.ts';
import type { Body } from '../markdown/body.ts';
import type { Places } from '../reading/places.ts';

/** A report whose counter is still an id; `resolve.ts` gives it its name. */
export type UnresolvedReport = Omit<Report, 'counter'> & { counter?: string };

type Resolved = 'organizations' | 'services' | 'downstream' | 'mentioned' | 'related' | 'reports';

/**
 * One outage as its files tell it, normalised to the long form. What other files say (names of services, the other
 * ends of relations) is added by `resolve.ts`; everything else is already as in the public record.
 */
export interface Incident extends Omit<IncidentRecord, Resolved> {
  organizations: string[];
  services: string[];
  downstream: string[];
  reports: { absence?: IncidentRecord['reports']['absence']; entries: UnresolvedReport[] };
  related: NonNullable<IncidentFrontMatter['related']>;
  exceptions: NonNullable<IncidentFrontMatter['exceptions']>;
  similar: NonNullable<IncidentFrontMatter['similar']>;
  body: Body;
  file: IncidentFile;
}

/** Where things stand in the files of an incident, for messages and edit links. */
export interface IncidentFile {
  path: string;
  claimsPath?: string;
  /** The front matter before it was normalised, for rules that ask what was written. */
  frontMatter: IncidentFrontMatter;
  /** Where keys and values stand, for `locate`: in the file, and in the claims file where there is one. */
  places: Places;
  claimsPlaces?: Places;
  /** Lines of its text that a site for the public leaves out, counted from the beginning of the body. */
  internalLines?: readonly Lines[];
  /** The sections of a write-up in the order that the settings ask for. */
  sectionOrder?: readonly string[];
}
