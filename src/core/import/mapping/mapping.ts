import * as z from 'zod';
import { moments } from '../../../../schemas/vocabulary.ts';
import type { Written } from '../../reading/front-matter.ts';
import { parsePath, type Path } from './path.ts';

/*
 * A mapping says where the values of a record stand in an export, so that a tool more is a file more. Every path may end in
 * "?": then no record needs to have it.
 */

const PathText = z.string().min(1).max(200);
/** One place, or several of which the first that holds something counts. */
const Places = z.union([PathText, z.array(PathText).min(1).max(20)]);

const inputs = ['json', 'json-lines', 'csv', 'front-matter', 'list'] as const;

const MappingSchema = z.strictObject({
  system: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: z.string().max(120),
  input: z.enum(inputs),
  /** Keys under which an export has its list of records; a bare list is always understood. */
  records: z.array(z.string()).max(10).optional(),
  /** The key under which an export of one record has it. */
  single: z.string().optional(),
  /** The key of what an export says once for all of its records; paths reach it as "page.…" by this key. */
  shared: z.string().optional(),
  /** Beside the id, where ids of one page may be those of another too. */
  scope: PathText.optional(),
  id: Places,
  title: Places,
  day: Places.optional(),
  zone: Places.optional(),
  services: Places.optional(),
  /** Names that stand for no service. */
  notServices: z.array(z.string()).max(50).optional(),
  organization: Places.optional(),
  kind: z.strictObject({ from: PathText, words: z.record(z.string(), z.string()) }).optional(),
  times: z.partialRecord(z.enum(Object.keys(moments) as [keyof typeof moments]), Places).optional(),
  /** Whether times at midnight give a day and no clock time. */
  midnightIsDay: z.enum(['true', 'false']).optional(),
  cause: Places.optional(),
  body: Places.optional(),
  sections: z.record(z.string(), PathText).optional(),
  timeline: z
    .strictObject({ each: PathText, at: Places, text: Places, label: PathText.optional() })
    .optional(),
  followUps: z
    .strictObject({ each: PathText, text: Places, done: PathText.optional(), link: PathText.optional() })
    .optional(),
  source: z
    .strictObject({
      url: Places,
      base: z.string().optional(),
      kind: z.string().optional(),
      title: PathText.optional(),
    })
    .optional(),
  /** Keys of the team's own, written with "x-" before them. */
  own: z.record(z.string(), Places).optional(),
  /** The words that a value may be; any other is an error, so that nothing new is taken for something known. */
  allowed: z.record(z.string(), z.array(z.string())).optional(),
  skip: z
    .array(z.strictObject({ when: PathText, is: z.array(z.string()).optional(), why: z.string() }))
    .max(20)
    .optional(),
  /** Keys that say nothing of the incident itself. */
  ignore: z.array(z.string()).max(200).optional(),
});
export type Mapping = z.infer<typeof MappingSchema>;

type Read = { ok: true; mapping: Mapping } | { ok: false; faults: string[] };

/** Reads a mapping from the values of its file: all faults at once, each with the key it is about. */
export function readMapping(value: Written): Read {
  const read = MappingSchema.safeParse(value);
  if (!read.success)
    return {
      ok: false,
      faults: read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
    };
  const wrong = writtenPaths(read.data).filter(({ path }) => parsePath(withoutMark(path)) === undefined);
  if (wrong.length > 0)
    return {
      ok: false,
      faults: wrong.map(
        ({ key, path }) => `${key}: "${path}" is no path such as status.name or list[type=started].at`,
      ),
    };
  return { ok: true, mapping: read.data };
}

const withoutMark = (path: string): string => path.replace(/\?$/, '');

/** A path of a mapping as it is written, with the key that it stands under. */
export interface WrittenPath {
  key: string;
  path: string;
}

const listOf = (places: string | readonly string[] | undefined): readonly string[] =>
  places === undefined ? [] : typeof places === 'string' ? [places] : places;

/** All paths of a mapping that begin at a record. */
export function writtenPaths(mapping: Mapping): WrittenPath[] {
  const {
    scope,
    id,
    title,
    day,
    zone,
    services,
    organization,
    kind,
    times,
    cause,
    body,
    sections,
    timeline,
    followUps,
    source,
    own,
    allowed,
    skip,
  } = mapping;
  const named = (key: string, places: string | readonly string[] | undefined): WrittenPath[] =>
    listOf(places).map((path) => ({ key, path }));
  return [
    ...Object.entries({ scope, id, title, day, zone, services, organization, cause, body }).flatMap(
      ([key, places]) => named(key, places),
    ),
    ...named('kind', kind?.from),
    ...Object.entries(times ?? {}).flatMap(([key, places]) => named(`times.${key}`, places)),
    ...Object.entries(sections ?? {}).flatMap(([key, path]) => named(`sections.${key}`, path)),
    ...named('timeline.each', timeline?.each),
    ...named('followUps.each', followUps?.each),
    ...named('source.url', source?.url),
    ...named('source.title', source?.title),
    ...Object.entries(own ?? {}).flatMap(([key, places]) => named(`own.${key}`, places)),
    ...Object.keys(allowed ?? {}).flatMap((path) => named('allowed', `${path}?`)),
    ...(skip ?? []).flatMap(({ when }) => named('skip', `${when}?`)),
  ];
}

const known = new Map<string, Path>();

/** The path behind what is written, which `readMapping` found right. */
export function pathOf(written: string): Path {
  const path = known.get(written) ?? parsePath(withoutMark(written)) ?? [];
  known.set(written, path);
  return path;
}

export const isOptional = (written: string): boolean => written.endsWith('?');
export const placesOf = listOf;
