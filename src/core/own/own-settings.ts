import type { Audience } from '../../../schemas/audience.ts';
import { incidentSchemaOf } from '../../../schemas/own-incident.ts';
import type { OwnWords } from '../../../schemas/own-word.ts';
import type { OwnFields } from '../../../schemas/own-field.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { oncePer } from '../once-per.ts';

/** What of the settings of a site says how its incidents are written. */
export interface OwnSettings {
  /** The team's own fields, in the order of its settings. */
  fields: OwnFields;
  /** Words that it adds to those of causes and responses. */
  words?: OwnWords | undefined;
  /** The sections of a write-up in their order. */
  sections?: readonly string[] | undefined;
  /** Sections that are left out of a site for the public. */
  internalSections?: readonly string[] | undefined;
  /** Who may read a record that does not say it. */
  audience?: Audience | undefined;
}

/** Of a site that has nothing of its own. */
export const nothingOwn: OwnSettings = { fields: {} };

/** @param site as far as it is right. */
export const ownSettingsOf = ({
  fields = {},
  words,
  sections,
  internalSections,
  audience,
}: Partial<SiteSettings>): OwnSettings => ({ fields, words, sections, internalSections, audience });

/** The schema of incidents with what the team has of its own. */
export const schemaOf = oncePer(({ fields, words }: OwnSettings) => incidentSchemaOf(fields, words));

/** The same where any field may be missing. A schema is compiled when it is first used, which takes longer than its use. */
export const partialSchemaOf = oncePer((own: OwnSettings) => schemaOf(own).partial());

/** Tells settings by which incidents are read otherwise; empty for those of a site that has nothing of its own. */
export const ownKeyOf = oncePer((own: OwnSettings): string =>
  JSON.stringify(own) === JSON.stringify(nothingOwn) ? '' : JSON.stringify(own),
);
