import * as z from 'zod';
import { IncidentRecordSchema, schemaVersion } from './record.ts';

const head = {
  schemaVersion: z.literal(schemaVersion).meta({ description: 'Version of the form of all answers.' }),
  licence: z
    .strictObject({ name: z.string(), url: z.string() })
    .meta({ description: 'What the data is published under.' }),
};

/** Answer of `/api/v2/incidents/<id>.json`. */
export const IncidentAnswerSchema = z.strictObject({
  ...head,
  incident: IncidentRecordSchema,
  similar: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        date: z.string(),
        reasons: z.array(z.string()).meta({ description: 'What both have, a phrase each.' }),
      }),
    )
    .meta({ description: 'Incidents like it, best first; none for one that no list shows.' }),
});
export type IncidentAnswer = z.infer<typeof IncidentAnswerSchema>;

/** Answer of `/api/v2/site.json`. */
export const SiteAnswerSchema = z.strictObject({
  ...head,
  name: z.string(),
  description: z.string(),
  address: z.string().meta({ description: 'Of its front page, with a slash at its end.' }),
  total: z.number().int().meta({ description: 'How many records lists show.' }),
});
export type SiteAnswer = z.infer<typeof SiteAnswerSchema>;

/** Answer of `/api/v2/incidents.json`. */
export const IncidentsAnswerSchema = z.strictObject({
  ...head,
  total: z.number().int(),
  incidents: z.array(IncidentRecordSchema).meta({ description: 'Every listed record, newest first.' }),
});

/** Answer of the index of a service, an organization or a word. */
export const IndexAnswerSchema = z.strictObject({
  ...head,
  of: z.enum(['service', 'organization', 'word']).meta({ description: 'What the index is of.' }),
  id: z.string().meta({ description: 'Its id, or the word.' }),
  name: z.string().meta({ description: "Today's name, or the label of the word." }),
  page: z.string().meta({ description: 'Address of its page.' }),
  total: z.number().int(),
  incidents: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        date: z.string(),
        page: z.string().meta({ description: 'Address of its page.' }),
        record: z.string().meta({ description: 'Address of its record.' }),
      }),
    )
    .meta({ description: 'Its incidents, newest first.' }),
});
export type IndexAnswer = z.infer<typeof IndexAnswerSchema>;
