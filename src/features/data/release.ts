import * as z from 'zod';
import { audiences, type Audience } from '../../../schemas/audience.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { plural } from '../../core/format/plural.ts';
import { revisionOf } from '../../core/record/revision.ts';
import { codeSpan } from '../../core/report/safe-markdown.ts';

/** What a release says of itself, in `release.json` beside its data set. */
export const ReleaseSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d{1,3})?$/),
  /** For whom it was made, where that was said. */
  audience: z.enum(Object.keys(audiences) as [Audience, ...Audience[]]).optional(),
  /** Revision of each incident, by id. */
  incidents: z.record(z.string(), z.number().int()),
  /** Of the zip with everything. */
  zip: z.strictObject({ bytes: z.number().int(), sha256: z.string() }),
});
export type Release = z.infer<typeof ReleaseSchema>;

/** The version of a release of a day, YYYY-MM-DD: the day without its zeros, so that programs read it as a version. */
export const versionOfDay = (day: string): string => day.split('-').map(Number).join('.');

export const isVersion = (text: string): boolean => ReleaseSchema.shape.version.safeParse(text).success;

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** For sorting: the older release first. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  const at = [0, 1, 2, 3].find((place) => (one[place] ?? 0) !== (other[place] ?? 0)) ?? 0;
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** The revision of each of some incidents. */
export const revisionsOf = (records: readonly IncidentRecord[]): Record<string, number> =>
  Object.fromEntries(records.map((record) => [record.id, revisionOf(record)]));

/** What is otherwise than in an earlier release. */
export interface ReleaseChanges {
  added: IncidentRecord[];
  /** With the changes that are new. */
  changed: { record: IncidentRecord; changes: IncidentRecord['changes'] }[];
  /** Ids of what is listed no more: withdrawn, or a draft again. */
  gone: string[];
}

/** @param before the release before, where there is one. */
export function changesSince(
  before: Pick<Release, 'incidents'> | undefined,
  records: readonly IncidentRecord[],
): ReleaseChanges {
  const known = new Map(Object.entries(before?.incidents ?? {}));
  const now = new Set(records.map(({ id }) => id));
  return {
    added: records.filter(({ id }) => !known.has(id)),
    changed: records.flatMap((record) => {
      // The first revision has no change yet, so that one number less of them was known.
      const revision = known.get(record.id);
      const changes = revision === undefined ? [] : record.changes.slice(revision - 1);
      return changes.length > 0 ? [{ record, changes }] : [];
    }),
    gone: [...known.keys()].filter((id) => !now.has(id)),
  };
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** The notes of a release, as Markdown. */
export function releaseNotes(
  { added, changed, gone }: ReleaseChanges,
  {
    name,
    version,
    before,
    incidents,
  }: { name: string; version: string; before: string | undefined; incidents: number },
): string {
  const since = before === undefined ? 'The first release' : `Since ${before}`;
  return [
    `Data set of ${codeSpan(name)}, ${version}: ${plural(incidents, 'incident')}.`,
    '',
    `${since}: ${added.length} added, ${changed.length} corrected, ${gone.length} no longer listed. \`SHA256SUMS.txt\` has the hash of every file.`,
    ...section(
      'Added',
      added.map(({ id, title }) => `- ${codeSpan(id)} ${codeSpan(title)}`),
    ),
    ...section(
      'Corrected',
      changed.flatMap(({ record, changes }) =>
        changes.map(({ on, what }) => `- ${codeSpan(record.id)} (${on}): ${codeSpan(what)}`),
      ),
    ),
    ...section(
      'No longer listed',
      gone.map((id) => `- ${codeSpan(id)}`),
    ),
    '',
  ].join('\n');
}
