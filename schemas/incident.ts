import * as z from 'zod';
import { ClaimSchema } from './claim.ts';
import { audiences } from './audience.ts';
import { FollowUpsSchema, responseSchemaOf } from './response.ts';
import { SourceEntrySchema } from './source.ts';
import { absence, absentOr, nothing, sourceIds, statedWord } from './stated.ts';
import {
  CountText,
  DayText,
  DurationText,
  IdText,
  QuantityText,
  TimeText,
  WindowText,
  ZoneText,
  listOf,
  prose,
  wordOf,
} from './values.ts';
import {
  causeWords,
  claimStatuses,
  effects,
  authorships,
  kinds,
  measures,
  moments,
  relationTypes,
  reportKinds,
  responseWords,
  reviewers,
  reviewStates,
  statuses,
} from './vocabulary.ts';

const services = listOf(IdText, 120);
const places = listOf(prose(60), 120)
  .optional()
  .meta({ description: 'Countries or regions it holds for; "world" for everywhere.' });

/** The words of a cause and a response; where a team adds to them, with those. */
export type IncidentWords = typeof causeWords & typeof responseWords;

const causeParts = (words: IncidentWords) =>
  z.strictObject({
    text: prose(400).optional().meta({ description: 'One sentence on how it came about.' }),
    trigger: z
      .union([wordOf(words.trigger), listOf(statedWord(words.trigger), 3), statedWord(words.trigger)])
      .meta({ description: 'What began it: one word, at most three.' }),
    mechanisms: listOf(statedWord(words.mechanisms), 20)
      .optional()
      .meta({ description: 'What made it an incident, in any order.' }),
    layers: listOf(statedWord(words.layers), 16).optional().meta({ description: 'Which layers failed.' }),
    conditions: listOf(
      z.strictObject({
        is: wordOf(words.conditions).meta({ description: 'The word.' }),
        quote: prose(400).meta({ description: 'The words of the source that show it, quoted.' }),
        sources: sourceIds,
      }),
      10,
    )
      .optional()
      .meta({ description: 'What made it possible, each with a quotation.' }),
    ruledOut: listOf(statedWord({ ...words.trigger, ...words.mechanisms }), 10)
      .optional()
      .meta({ description: 'What was investigated and was not the cause.' }),
    status: wordOf(statuses)
      .optional()
      .meta({ description: 'How sure the parts are that do not say otherwise.' }),
    sources: sourceIds,
  });

/** The fields of an incident that are told in words. */
export const wordFields = (words: IncidentWords) => ({
  cause: z.union([wordOf(words.trigger), causeParts(words)]).meta({
    description: 'How it came about: one word for what began it, or its parts.',
    examples: ['undisclosed'],
  }),
  response: responseSchemaOf(words)
    .optional()
    .meta({
      description: 'What was done against it: one word for what ended it, or its parts.',
      examples: ['rollback'],
    }),
});

const momentValue = z.union([absence(...nothing, 'ongoing'), TimeText]);
const MomentSchema = z.union([
  momentValue,
  z.strictObject({
    at: momentValue.meta({ description: 'The time, or why there is none.' }),
    asOf: TimeText.optional().meta({ description: 'With "ongoing": when that was still so.' }),
    means: prose(200)
      .optional()
      .meta({ description: 'What exactly happened then, where the moment needs it.' }),
    sources: sourceIds,
  }),
]);

const TimesSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(moments).map(([moment, { definition }]) => [
      moment,
      MomentSchema.optional().meta({ description: definition }),
    ]),
  ) as Record<keyof typeof moments, z.ZodOptional<typeof MomentSchema>>,
);

const ImpactSchema = z.strictObject({
  services: services.optional().meta({ description: 'Own services it hit.' }),
  downstream: services.optional().meta({ description: "Others' services it hit." }),
  effect: wordOf(effects).meta({ description: 'What users met; "none" for what was spared.' }),
  from: absentOr(TimeText).optional().meta({ description: 'When it began.' }),
  to: absentOr(TimeText).optional().meta({ description: 'When it ended.' }),
  places,
  regions: listOf(prose(80), 120).optional().meta({ description: "Regions in the provider's own words." }),
  extent: prose(200).optional().meta({ description: 'How much of it was hit, as stated.' }),
  tail: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: '"true" for stragglers, which no duration counts.' }),
  status: wordOf(statuses).optional().meta({ description: 'How sure it is.' }),
  sources: sourceIds,
});

const ReportSchema = z.strictObject({
  count: CountText.meta({ description: 'Number of reports, the sum over its services.' }),
  kind: wordOf(reportKinds).meta({ description: 'What sort of number it is.' }),
  at: absentOr(TimeText).optional().meta({ description: 'When a peak or snapshot was read.' }),
  window: absentOr(WindowText).optional().meta({ description: 'From when to when a cumulative count ran.' }),
  services: services.optional().meta({ description: 'The services it counts.' }),
  places,
  counter: IdText.optional().meta({ description: 'Who counted: a file in counters/.' }),
  status: wordOf(claimStatuses)
    .optional()
    .meta({ description: 'How it was assessed, where it was not adopted.' }),
  why: prose(600).optional().meta({ description: 'Why it was not adopted.' }),
  sources: sourceIds,
});

const FigureSchema = z.strictObject({
  measure: wordOf(measures).meta({ description: 'What is measured.' }),
  value: QuantityText.meta({ description: 'The number.' }),
  unit: prose(40).meta({ description: 'Its unit.', examples: ['USD', 'percent', 'people'] }),
  at: absentOr(TimeText).optional().meta({ description: 'When it held.' }),
  window: absentOr(WindowText).optional().meta({ description: 'From when to when it ran.' }),
  services: services.optional().meta({ description: 'The services it is about.' }),
  places,
  by: prose(160).optional().meta({ description: 'Who calculated it.' }),
  method: prose(300).optional().meta({ description: 'How, as far as stated.' }),
  status: wordOf(claimStatuses)
    .optional()
    .meta({ description: 'How it was assessed, where it was not adopted.' }),
  why: prose(600).optional().meta({ description: 'Why it was not adopted.' }),
  sources: sourceIds,
});

/**
 * The front matter of an incident as people write it, in its short or its long form. Shape only: what must agree
 * with something else (times in order, ids that exist) is checked by the rules.
 */
export const IncidentFrontMatterSchema = z.strictObject({
  title: z
    .string()
    .min(15)
    .max(110)
    .meta({
      description: 'What happened, not whose fault it was. 15 to 110 characters; unique.',
      examples: ['Facebook disconnects its own backbone and disappears from DNS'],
    }),
  date: DayText.meta({ description: 'The day on which it began, in "zone".', examples: ['2021-10-04'] }),
  zone: ZoneText.optional().meta({
    description: 'The time zone whose days the world knows it by; UTC when left out.',
    examples: ['Australia/Sydney'],
  }),
  organization: z
    .union([IdText, listOf(IdText, 8)])
    .optional()
    .meta({
      description: 'Who operated it; taken from the services when left out.',
    }),
  services: services.meta({
    description: 'The services that failed: files in services/.',
    examples: [['facebook', 'instagram']],
  }),
  downstream: services
    .optional()
    .meta({ description: "Others' services that suffered: files in services/." }),
  kind: z
    .union([wordOf(kinds), listOf(wordOf(kinds), 5)])
    .optional()
    .meta({ description: 'What sort of incident; outage when left out.' }),
  ...wordFields({ ...causeWords, ...responseWords }),
  followUps: FollowUpsSchema.optional().meta({ description: 'What was to be changed afterwards.' }),
  times: TimesSchema.optional().meta({ description: 'When it began, was noticed, ended, and so on.' }),
  impact: listOf(ImpactSchema, 200)
    .optional()
    .meta({ description: 'Who met what, where, from when to when.' }),
  reports: z
    .union([CountText, absence('unknown', 'not-applicable'), listOf(ReportSchema, 200)])
    .optional()
    .meta({
      description: 'How many people reported trouble, and what sort of number that is.',
      examples: ['4200'],
    }),
  duration: z
    .union([
      absentOr(DurationText),
      z.strictObject({
        value: absentOr(DurationText).meta({ description: 'The duration as stated.' }),
        sources: sourceIds,
      }),
    ])
    .optional()
    .meta({
      description: 'How long it lasted as stated; what the times give is shown beside it.',
      examples: ['PT2H'],
    }),
  figures: listOf(FigureSchema, 200).optional().meta({ description: 'Other quantities.' }),
  claims: listOf(ClaimSchema, 1000)
    .optional()
    .meta({ description: 'What else has been printed; here or in the claims file.' }),
  sources: listOf(SourceEntrySchema, 200).meta({ description: 'The documents all of this rests on.' }),
  related: listOf(
    z.strictObject({
      id: IdText.meta({ description: 'Id of the other incident.' }),
      type: wordOf(relationTypes).meta({ description: 'How the two belong together.' }),
      why: prose(300).optional().meta({ description: 'Why, in a few words.' }),
    }),
    60,
  )
    .optional()
    .meta({ description: 'Other incidents it belongs with.' }),
  added: DayText.optional().meta({
    description: 'The day on which the record first appeared here.',
    examples: ['2026-11-20'],
  }),
  changes: listOf(
    z.strictObject({
      on: DayText.meta({ description: 'The day of the change.' }),
      what: prose(300).meta({ description: 'What changed, for a reader who cited the record.' }),
    }),
    100,
  )
    .optional()
    .meta({ description: 'Changes that a reader who cited the record must know, oldest first.' }),
  audience: wordOf(audiences).optional().meta({
    description: 'Who may read the record; as site.yml says, or else everybody, when left out.',
  }),
  review: z
    .enum(['draft', 'needs-review'])
    .optional()
    .meta({
      description: 'How far it is; needs-review when left out.',
      enumDescriptions: [reviewStates.draft.definition, reviewStates['needs-review'].definition],
    }),
  reviewed: z
    .strictObject({
      on: DayText.meta({ description: 'The day on which every value was checked.' }),
      by: wordOf(reviewers).meta({ description: 'Who checked it; never its writer.' }),
      sources: listOf(IdText, 40).meta({
        description: 'Ids of the sources that the values were checked against.',
      }),
    })
    .optional()
    .meta({ description: 'Set when someone other than the author checked every value against its source.' }),
  writtenBy: wordOf(authorships)
    .optional()
    .meta({ description: 'Who wrote the text; person when left out.' }),
  withdrawn: z
    .strictObject({
      on: DayText.meta({ description: 'The day it was withdrawn.' }),
      why: prose(300).meta({ description: 'Why.' }),
      see: IdText.optional().meta({ description: 'The incident to read instead.' }),
    })
    .optional()
    .meta({ description: 'Set when the record should no longer be used; the page stays.' }),
  exceptions: listOf(
    z.strictObject({
      rule: IdText.meta({ description: 'The rule that does not hold here.' }),
      reason: prose(300).meta({ description: 'Why it does not.' }),
    }),
    20,
  )
    .optional()
    .meta({ description: 'Rules that do not hold for this record, each with its reason.' }),
  similar: listOf(
    z.strictObject({
      id: IdText.meta({ description: 'Id of the other incident.' }),
      verdict: z.enum(['pin', 'deny']).meta({ description: 'Whether it is shown as similar.' }),
      why: prose(300).meta({ description: 'Why.' }),
    }),
    20,
  )
    .optional()
    .meta({ description: "An editor's word on similar incidents." }),
});
export type IncidentFrontMatter = z.infer<typeof IncidentFrontMatterSchema>;
