import type { ClaimsFile } from '../../../schemas/claim.ts';
import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { moments } from '../../../schemas/vocabulary.ts';
import type { Body } from '../markdown/body.ts';
import { vocabularyOf } from '../own/vocabulary.ts';
import { ownValues } from '../own/own-values.ts';
import type { OwnSettings } from '../own/own-settings.ts';
import { deriveDuration, deriveWindowServices } from './derive.ts';
import { EntryReader, listOf } from './entry-reader.ts';
import type { Incident, IncidentFile } from './incident.ts';
import { normalizeCause } from './normalize-cause.ts';
import { normalizeFollowUps, normalizeResponse } from './normalize-response.ts';
import type { ReportFault } from './value-reader.ts';

/** What the files of one incident hold once their shape is right. */
export interface WrittenIncident {
  id: string;
  frontMatter: IncidentFrontMatter;
  own: OwnSettings;
  extra: Record<string, unknown>;
  claims: ClaimsFile | undefined;
  body: Body;
  file: IncidentFile;
}

/**
 * Normalises short and long forms to the one shape that everything else reads.
 *
 * @param report is told of values that have the right form but no meaning (2021-02-30), with their place; claims
 *   from the claims file come with paths as if they stood in the front matter after its own.
 */
export function normalize(
  { id, frontMatter: written, own, extra, claims: claimsFile, body, file }: WrittenIncident,
  report: ReportFault,
): Incident {
  const { title, services, related = [], exceptions = [], similar = [], withdrawn } = written;
  const zone = written.zone ?? 'UTC';
  const sources = [...written.sources, ...(claimsFile?.sources ?? [])];
  const claims = [...(written.claims ?? []), ...(claimsFile?.claims ?? [])];
  const read = new EntryReader(zone, sources, report);
  return {
    id,
    title,
    summary: body.summary,
    isShort: body.isShort,
    date: read.day(written.date, ['date']),
    zone,
    organizations: listOf(written.organization),
    services,
    downstream: written.downstream ?? [],
    kind: written.kind === undefined ? ['outage'] : listOf(written.kind),
    cause: normalizeCause(written.cause, read.support, vocabularyOf(own)),
    response: normalizeResponse(written.response, read, vocabularyOf(own)),
    followUps: normalizeFollowUps(written.followUps, read),
    ...readTimes(written, read),
    reports: read.reports(written.reports, services),
    figures: (written.figures ?? []).map((entry, index) => read.figure(entry, index)),
    claims: claims.map((claim, index) => read.claim(claim, index)),
    timeline: body.timeline,
    sources: read.sources,
    related,
    ...readDates(written, read),
    audience: written.audience ?? own.audience,
    writtenBy: written.writtenBy ?? 'person',
    withdrawn: withdrawn && { ...withdrawn, on: read.day(withdrawn.on, ['withdrawn', 'on']) },
    exceptions,
    similar,
    extra: { ...ownValues(written, own.fields, read), ...extra },
    body,
    file,
  };
}

/** Moments, windows of impact, and the durations that follow from them beside the one that is stated. */
function readTimes(
  written: IncidentFrontMatter,
  read: EntryReader,
): Pick<Incident, 'times' | 'duration' | 'impact'> {
  const times = Object.fromEntries(
    Object.keys(moments).map((name) => [
      name,
      read.moment(written.times?.[name as keyof typeof moments], name),
    ]),
  ) as IncidentRecord['times'];
  const impact = (written.impact ?? []).map((entry, index) => read.impact(entry, index));
  const derived = deriveDuration(times, impact);
  const duration = {
    ...derived,
    inWindowsServices: derived.inWindows.known ? deriveWindowServices(impact, written.services) : undefined,
    ...read.statedDuration(written.duration),
  };
  return { times, duration, impact };
}

/** When the record was added, changed and reviewed; who checked every value decides what that review is called. */
function readDates(
  { added, changes = [], review, reviewed }: IncidentFrontMatter,
  read: EntryReader,
): Pick<Incident, 'added' | 'changes' | 'review' | 'reviewed'> {
  const done = reviewed?.by === 'person' ? 'reviewed' : 'checked';
  return {
    added: added && read.day(added, ['added']),
    changes: changes.map(({ on, what }, index) => ({ on: read.day(on, ['changes', index, 'on']), what })),
    review: reviewed && review !== 'draft' ? done : (review ?? 'needs-review'),
    reviewed: reviewed && { ...reviewed, on: read.day(reviewed.on, ['reviewed', 'on']) },
  };
}
