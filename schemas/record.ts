import * as z from 'zod';
import { audiences } from './audience.ts';
import { claimFields } from './claim.ts';
import {
  absences,
  actions,
  authorships,
  claimStatuses,
  claimTopics,
  effects,
  followUpKinds,
  followUpStates,
  kinds,
  measures,
  moments,
  relationTypes,
  reportKinds,
  results,
  reviewers,
  reviewStates,
  sourceKinds,
  statuses,
} from './vocabulary.ts';
import { wordOf } from './values.ts';

/**
 * The public record of one incident: the long form, every value under the same word as in the file, one type per
 * field, what is not known as `{ known: false, reason }` and never as 0, "" or a missing key.
 */
export const schemaVersion = 2;

const id = z.string();
const ids = z.array(id).meta({ description: 'Ids, in the order of the file.' });
const sources = z.array(id).meta({ description: 'Ids of the sources that say so.' });
const places = z.array(z.string()).meta({ description: 'Places it holds for; empty when not stated.' });
const instant = z
  .string()
  .meta({ description: 'ISO 8601 in UTC, to the second.', examples: ['2021-10-04T15:39:00Z'] });
const qualifier = z.enum(['exact', 'about', 'at-least', 'at-most', 'between']).meta({
  description: 'How the value was qualified where it was written.',
});

const RecordedTimeSchema = z.strictObject({
  known: z.literal(true),
  text: z.string().meta({ description: 'As written, with its zone.' }),
  written: z.array(instant).max(2).meta({
    description:
      'The instants as written, where their last unit begins and without the width of "~": one, or two for A..B.',
  }),
  qualifier,
  precision: z
    .enum(['second', 'minute', 'hour', 'day', 'month', 'year'])
    .meta({ description: 'The smallest unit written.' }),
  earliest: instant.nullable().meta({ description: 'It was not before this; null when open.' }),
  latest: instant.nullable().meta({ description: 'It was before this; null when open.' }),
});
export type RecordedTime = z.infer<typeof RecordedTimeSchema>;

const AbsentSchema = z.strictObject({
  known: z.literal(false),
  reason: wordOf(absences).meta({ description: 'Why there is no value.' }),
});
export type Absent = z.infer<typeof AbsentSchema>;

const TimeOrAbsent = z.discriminatedUnion('known', [RecordedTimeSchema, AbsentSchema]);
export type TimeOrAbsent = z.infer<typeof TimeOrAbsent>;

const WindowOrAbsent = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    text: z.string(),
    from: RecordedTimeSchema,
    to: RecordedTimeSchema,
  }),
  AbsentSchema,
]);
export type WindowOrAbsent = z.infer<typeof WindowOrAbsent>;

const RecordedDurationSchema = z.strictObject({
  known: z.literal(true),
  min: z.number().meta({ description: 'Seconds it surely lasted.' }),
  max: z.number().nullable().meta({ description: 'Seconds it lasted at most; null when open.' }),
  nominalMin: z
    .number()
    .meta({ description: 'Seconds between the values as written, without the width of their last unit.' }),
  nominalMax: z.number().nullable().meta({ description: 'The same for the longest reading.' }),
  unit: z
    .enum(['second', 'minute', 'hour', 'day'])
    .meta({ description: 'The smallest unit known; nothing finer may be shown.' }),
  qualifier,
});
export type RecordedDuration = z.infer<typeof RecordedDurationSchema>;
const DurationOrAbsent = z.discriminatedUnion('known', [RecordedDurationSchema, AbsentSchema]);
export type DurationOrAbsent = z.infer<typeof DurationOrAbsent>;

const QuantitySchema = z.strictObject({
  text: z.string().meta({ description: 'As written.' }),
  qualifier,
  min: z.number().nullable().meta({ description: 'At least this; null when open.' }),
  max: z.number().nullable().meta({ description: 'At most this; null when open.' }),
});
export type RecordedQuantity = z.infer<typeof QuantitySchema>;

const NamedSchema = z.strictObject({
  id,
  name: z.string().meta({ description: "Today's name." }),
  nameThen: z.string().meta({ description: 'Its name on the day of the incident.' }),
});
export type Named = z.infer<typeof NamedSchema>;

const ownWord = z.string().optional().meta({
  description: "The team's own word, where one was written; the built-in one is what it is compared as.",
});

const CauseWordSchema = z.strictObject({
  is: z.string().meta({ description: 'The word.' }),
  label: z.string().meta({ description: 'As pages show it.' }),
  phrase: z
    .string()
    .nullable()
    .meta({
      description: 'As it stands in a sentence; null where the word says that nothing is known.',
      examples: ['a code deploy'],
    }),
  word: ownWord,
  status: wordOf(statuses),
  sources,
});
export type CauseWord = z.infer<typeof CauseWordSchema>;

const MomentSchema = z.strictObject({
  at: TimeOrAbsent,
  means: z.string().optional(),
  asOf: RecordedTimeSchema.optional(),
  sources,
});
export type Moment = z.infer<typeof MomentSchema>;

const assessment = {
  status: wordOf({ adopted: true, ...claimStatuses }).meta({
    description: '"adopted", or how it is assessed otherwise.',
  }),
  why: z.string().optional(),
  sources,
};

const ReportSchema = z.strictObject({
  count: QuantitySchema,
  kind: wordOf(reportKinds),
  at: TimeOrAbsent,
  window: WindowOrAbsent,
  services: ids,
  places,
  counter: z.strictObject({ id, name: z.string(), method: z.string().optional() }).optional(),
  ...assessment,
});
export type Report = z.infer<typeof ReportSchema>;

const FigureSchema = z.strictObject({
  measure: wordOf(measures),
  label: z.string(),
  value: QuantitySchema,
  unit: z.string(),
  at: TimeOrAbsent,
  window: WindowOrAbsent,
  services: ids,
  places,
  by: z.string().optional(),
  method: z.string().optional(),
  ...assessment,
});
export type Figure = z.infer<typeof FigureSchema>;

const ImpactSchema = z.strictObject({
  services: ids,
  downstream: ids,
  effect: wordOf(effects),
  from: TimeOrAbsent,
  to: TimeOrAbsent,
  places,
  regions: z.array(z.string()),
  extent: z.string().optional(),
  tail: z.boolean(),
  status: wordOf(statuses),
  sources,
});
export type Impact = z.infer<typeof ImpactSchema>;

const ClaimRecordSchema = z.strictObject({
  about: z.enum(['field', 'topic']),
  field: z.enum(claimFields as unknown as [string, ...string[]]).optional(),
  topic: wordOf(claimTopics).optional(),
  printed: z.string().optional(),
  says: z.string().optional(),
  values: z
    .array(z.string())
    .meta({ description: 'What the words mean in the form of the field; empty when they have none.' }),
  by: z.string().optional(),
  status: wordOf(claimStatuses),
  why: z.string().optional(),
  against: sources,
  sources,
  services: ids,
  places,
  asOf: RecordedTimeSchema.optional(),
  belongsTo: id.optional(),
});
export type Claim = z.infer<typeof ClaimRecordSchema>;

const SourceRecordSchema = z.strictObject({
  id,
  number: z.number().int().meta({ description: 'Its number on the page, from 1.' }),
  kind: wordOf(sourceKinds),
  title: z.string(),
  publisher: z.string().optional(),
  published: RecordedTimeSchema.optional(),
  access: z.enum(['address', 'unlocated', 'private']).meta({ description: 'Whether it has an address.' }),
  url: z.string().optional(),
  archive: z.string().optional(),
  copyOf: id.optional(),
  readIn: ids,
  note: z.string().optional(),
});
export type Source = z.infer<typeof SourceRecordSchema>;

const ActionRecordSchema = z.strictObject({
  did: wordOf(actions),
  label: z.string().meta({ description: 'What was done, as pages show it.' }),
  word: ownWord,
  result: wordOf(results)
    .optional()
    .meta({ description: 'What came of it; left out where it was not looked for.' }),
  resultLabel: z.string().optional(),
  at: TimeOrAbsent,
  text: z.string().optional(),
  status: wordOf(statuses),
  sources,
});
export type ActionRecord = z.infer<typeof ActionRecordSchema>;

const ResponseRecordSchema = z.strictObject({
  text: z.string().optional(),
  detectedBy: z.array(CauseWordSchema),
  actions: z.array(ActionRecordSchema).meta({ description: 'In the order in which they were done.' }),
  factors: z.array(CauseWordSchema),
});

const FollowUpRecordSchema = z.strictObject({
  text: z.string(),
  kind: wordOf(followUpKinds).optional(),
  state: wordOf(followUpStates).optional(),
  link: z.string().optional(),
  sources,
});
export type FollowUp = z.infer<typeof FollowUpRecordSchema>;

const momentsOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(
    Object.fromEntries(Object.keys(moments).map((moment) => [moment, value])) as Record<
      keyof typeof moments,
      Value
    >,
  );

export const IncidentRecordSchema = z.strictObject({
  id: id.meta({ description: 'File name and address; permanent.' }),
  title: z.string(),
  summary: z.string().meta({ description: 'First paragraph of the write-up, as plain text.' }),
  isShort: z.boolean().meta({
    description: 'Whether its write-up is one paragraph at most: a short record, not yet written up.',
  }),
  date: z.string().meta({ description: 'Day on which it began, in "zone".', examples: ['2021-10-04'] }),
  zone: z.string(),
  organizations: z.array(NamedSchema),
  services: z.array(NamedSchema),
  downstream: z.array(NamedSchema),
  mentioned: z
    .array(NamedSchema)
    .meta({ description: 'Other services that windows, counts or claims name.' }),
  kind: z.array(wordOf(kinds)),
  cause: z.strictObject({
    text: z.string().optional(),
    trigger: z.array(CauseWordSchema),
    mechanisms: z.array(CauseWordSchema),
    layers: z.array(CauseWordSchema),
    conditions: z.array(
      z.strictObject({ is: z.string(), label: z.string(), word: ownWord, quote: z.string(), sources }),
    ),
    ruledOut: z.array(CauseWordSchema),
  }),
  response: ResponseRecordSchema,
  followUps: z.strictObject({
    absence: wordOf(absences).optional().meta({ description: 'Why there is no entry.' }),
    entries: z.array(FollowUpRecordSchema),
  }),
  times: momentsOf(MomentSchema),
  duration: z
    .strictObject({
      span: DurationOrAbsent.meta({ description: 'From started to ended.' }),
      inWindows: DurationOrAbsent.meta({ description: 'Union of the impact windows of own services.' }),
      inWindowsServices: z
        .strictObject({
          recorded: z.number().int().meta({ description: 'Own services with such a window.' }),
          total: z.number().int().meta({ description: 'All own services.' }),
        })
        .optional()
        .meta({ description: 'How many services "inWindows" speaks for; left out where it is not known.' }),
      stated: DurationOrAbsent.meta({ description: 'As stated by a source.' }),
      statedSources: sources,
    })
    .meta({ description: 'Three measures of length that are never mixed.' }),
  impact: z.array(ImpactSchema),
  reports: z.strictObject({
    absence: wordOf(absences).optional().meta({ description: 'Why there is no entry.' }),
    entries: z.array(ReportSchema),
  }),
  figures: z.array(FigureSchema),
  claims: z.array(ClaimRecordSchema),
  timeline: z.array(z.strictObject({ at: RecordedTimeSchema, text: z.string(), sources })),
  sources: z.array(SourceRecordSchema),
  related: z.array(
    z.strictObject({
      id,
      title: z.string(),
      type: wordOf(relationTypes),
      direction: z
        .enum(['to', 'from'])
        .meta({ description: 'Whether this record or the other one states it.' }),
      why: z.string().optional(),
    }),
  ),
  added: z.string().optional().meta({ description: 'Day on which the record first appeared.' }),
  changes: z
    .array(z.strictObject({ on: z.string(), what: z.string() }))
    .meta({ description: 'Changes since, oldest first.' }),
  audience: wordOf(audiences)
    .optional()
    .meta({ description: 'Who may read it; left out where everybody may and nothing says so.' }),
  review: wordOf(reviewStates),
  reviewed: z
    .strictObject({ on: z.string(), by: wordOf(reviewers), sources })
    .optional()
    .meta({ description: 'When and against what every value was checked.' }),
  writtenBy: wordOf(authorships),
  withdrawn: z.strictObject({ on: z.string(), why: z.string(), see: id.optional() }).optional(),
  extra: z.record(z.string(), z.unknown()).meta({
    description:
      'What a team has of its own, never compared: fields that its settings declare by their names, other keys with "x-".',
  }),
});
export type IncidentRecord = z.infer<typeof IncidentRecordSchema>;
