import type * as z from 'zod';
import {
  IncidentAnswerSchema,
  IncidentsAnswerSchema,
  IndexAnswerSchema,
  SiteAnswerSchema,
} from '../../../../schemas/answers.ts';

interface Answer {
  schema: z.ZodType;
  /** The addresses that give it, below that of the site. */
  paths: string[];
  title: string;
}

/** Every kind of answer of the JSON API, by the name of its schema. */
export const answers = {
  incident: {
    schema: IncidentAnswerSchema,
    paths: ['/api/v2/incidents/<id>.json'],
    title: 'One record, listed or not, with the incidents that are like it and why',
  },
  incidents: {
    schema: IncidentsAnswerSchema,
    paths: ['/api/v2/incidents.json'],
    title: 'Every listed record, newest first',
  },
  index: {
    schema: IndexAnswerSchema,
    paths: ['/api/v2/services/<id>.json', '/api/v2/organizations/<id>.json', '/api/v2/causes/<word>.json'],
    title: 'The incidents of a service, of an organization, or with a word of the vocabulary',
  },
  site: {
    schema: SiteAnswerSchema,
    paths: ['/api/v2/site.json'],
    title: 'What the site is, where it stands, and how many records it lists',
  },
} satisfies Record<string, Answer>;

export type AnswerName = keyof typeof answers;

export const schemaPath = (name: string): string => `/api/v2/schemas/${name}.json`;

/** What has changed in the form of the answers, newest first. Within a version only fields are added. */
export const apiChanges: readonly { version: number; on: string; what: string }[] = [
  {
    version: 2,
    on: '2026-11-29',
    what: 'The answer of a record names the incidents that are like it; what the site is has an answer of its own.',
  },
  {
    version: 2,
    on: '2026-11-29',
    what: 'Indexes of services, organizations and words; schemas of every answer. The addresses begin with /api/v2/; nothing was published under /api/v1/.',
  },
  {
    version: 2,
    on: '2026-11-28',
    what: 'The response, follow-ups and the dates of the record itself are parts of their own; a cause holds why it happened alone.',
  },
];
