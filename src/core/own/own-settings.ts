import { incidentSchemaOf } from '../../../schemas/own-incident.ts';
import type { OwnFields } from '../../../schemas/own-field.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { oncePer } from '../once-per.ts';

/** What of the settings of a site says how its incidents are written. */
export interface OwnSettings {
  /** The team's own fields, in the order of its settings. */
  fields: OwnFields;
}

/** Of a site that has nothing of its own. */
export const nothingOwn: OwnSettings = { fields: {} };

/** @param site as far as it is right. */
export const ownSettingsOf = ({ fields = {} }: Partial<SiteSettings>): OwnSettings => ({ fields });

/** The schema of incidents with what the team has of its own. */
export const schemaOf = oncePer(({ fields }: OwnSettings) => incidentSchemaOf(fields));

/** Tells settings by which incidents are read otherwise; empty for those of a site that has nothing of its own. */
export const ownKeyOf = oncePer((own: OwnSettings): string =>
  JSON.stringify(own) === JSON.stringify(nothingOwn) ? '' : JSON.stringify(own),
);
