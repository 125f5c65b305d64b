import type { ClaimsFile, WrittenClaim } from '../../../schemas/claim.ts';
import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { Claim, Figure, Impact, IncidentRecord, Moment, Source } from '../../../schemas/record.ts';
import type { SourceEntry } from '../../../schemas/source.ts';
import { measures, moments } from '../../../schemas/vocabulary.ts';
import type { Body } from '../markdown/body.ts';
import type { FieldPath } from '../problem.ts';
import { deriveDuration, deriveWindowServices } from './derive.ts';
import type { Incident, IncidentFile, UnresolvedReport } from './incident.ts';
import { normalizeCause } from './normalize-cause.ts';
import { normalizeFollowUps, normalizeResponse } from './normalize-response.ts';
import { absent, ValueReader, type ReportFault } from './normalize-values.ts';
import { Support } from './stated-words.ts';

/** What the files of one incident hold once their shape is right. */
export interface WrittenIncident {
  id: string;
  frontMatter: IncidentFrontMatter;
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
  { id, frontMatter: written, extra, claims, body, file }: WrittenIncident,
  report: ReportFault,
): Incident {
  const zone = written.zone ?? 'UTC';
  const read = new ValueReader(zone, report);
  const sources = normalizeSources([...written.sources, ...(claims?.sources ?? [])], read);
  const support = new Support(sources);
  const onlySource = [...support.onlySource];
  const times = Object.fromEntries(
    Object.keys(moments).map((moment) => [
      moment,
      normalizeMoment(written.times?.[moment as keyof typeof moments], moment, read, onlySource),
    ]),
  ) as IncidentRecord['times'];
  const impact = (written.impact ?? []).map((entry, index) =>
    normalizeImpact(entry, ['impact', index], read, support),
  );
  const stated =
    typeof written.duration === 'object' ? written.duration : { value: written.duration, sources: undefined };
  const statedPath: FieldPath = typeof written.duration === 'object' ? ['duration', 'value'] : ['duration'];
  const organization = written.organization ?? [];
  const derived = deriveDuration(times, impact);
  return {
    id,
    title: written.title,
    summary: body.summary,
    date: read.day(written.date, ['date']),
    zone,
    organizations: typeof organization === 'string' ? [organization] : organization,
    services: written.services,
    downstream: written.downstream ?? [],
    kind:
      written.kind === undefined
        ? ['outage']
        : typeof written.kind === 'string'
          ? [written.kind]
          : written.kind,
    cause: normalizeCause(written.cause, support),
    response: normalizeResponse(written.response, read, support),
    followUps: normalizeFollowUps(written.followUps, onlySource),
    times,
    duration: {
      ...derived,
      ...(derived.inWindows.known
        ? { inWindowsServices: deriveWindowServices(impact, written.services) }
        : {}),
      stated: read.durationOrAbsent(stated.value, statedPath),
      statedSources: stated.value === undefined ? [] : (stated.sources ?? onlySource),
    },
    impact,
    reports: normalizeReports(written.reports, written, read, onlySource),
    figures: (written.figures ?? []).map((entry, index) =>
      normalizeFigure(entry, ['figures', index], read, onlySource),
    ),
    claims: [...(written.claims ?? []), ...(claims?.claims ?? [])].map((claim, index) =>
      normalizeClaim(claim, index, read),
    ),
    timeline: body.timeline,
    sources,
    related: written.related ?? [],
    ...(written.added === undefined ? {} : { added: read.day(written.added, ['added']) }),
    changes: (written.changes ?? []).map(({ on, what }, index) => ({
      on: read.day(on, ['changes', index, 'on']),
      what,
    })),
    ...normalizeReview(written, read),
    writtenBy: written.writtenBy ?? 'person',
    ...(written.withdrawn
      ? { withdrawn: { ...written.withdrawn, on: read.day(written.withdrawn.on, ['withdrawn', 'on']) } }
      : {}),
    exceptions: written.exceptions ?? [],
    similar: written.similar ?? [],
    extra,
    body,
    file,
  };
}

function normalizeSources(entries: readonly SourceEntry[], read: ValueReader): Source[] {
  return entries.map((entry, index) => {
    const number = index + 1;
    if (typeof entry === 'string')
      return {
        id: `source-${String(number)}`,
        number,
        kind: 'press',
        title: entry,
        access: 'address',
        url: entry,
        readIn: [],
      };
    const { url, published, readIn, ...rest } = entry;
    const access = url === 'unlocated' || url === 'private' ? url : 'address';
    return {
      ...rest,
      number,
      access,
      ...(access === 'address' ? { url } : {}),
      ...(published === undefined
        ? {}
        : { published: read.time(published, ['sources', index, 'published']) }),
      readIn: readIn ?? [],
    };
  });
}

type WrittenMoment = NonNullable<IncidentFrontMatter['times']>[keyof typeof moments];

function normalizeMoment(
  written: WrittenMoment,
  moment: string,
  read: ValueReader,
  onlySource: string[],
): Moment {
  if (written === undefined) return { at: absent('not-recorded'), sources: [] };
  if (typeof written === 'string')
    return { at: read.timeOrAbsent(written, ['times', moment]), sources: onlySource };
  return {
    at: read.timeOrAbsent(written.at, ['times', moment, 'at']),
    ...(written.means === undefined ? {} : { means: written.means }),
    ...(written.asOf === undefined ? {} : { asOf: read.time(written.asOf, ['times', moment, 'asOf']) }),
    sources: written.sources ?? onlySource,
  };
}

type Entry<Field extends 'impact' | 'figures'> = NonNullable<IncidentFrontMatter[Field]>[number];

function normalizeImpact(
  written: Entry<'impact'>,
  path: FieldPath,
  read: ValueReader,
  support: Support,
): Impact {
  return {
    services: written.services ?? [],
    downstream: written.downstream ?? [],
    effect: written.effect,
    from: read.timeOrAbsent(written.from, [...path, 'from']),
    to: read.timeOrAbsent(written.to, [...path, 'to']),
    places: written.places ?? [],
    regions: written.regions ?? [],
    ...(written.extent === undefined ? {} : { extent: written.extent }),
    tail: written.tail === 'true',
    ...support.of(written),
  };
}

/** How far a record was checked: who checked every value decides what that is called. */
function normalizeReview(
  { review, reviewed }: IncidentFrontMatter,
  read: ValueReader,
): Pick<Incident, 'review' | 'reviewed'> {
  if (!reviewed) return { review: review ?? 'needs-review' };
  return {
    review: review === 'draft' ? 'draft' : reviewed.by === 'person' ? 'reviewed' : 'checked',
    reviewed: { ...reviewed, on: read.day(reviewed.on, ['reviewed', 'on']) },
  };
}

/** Status, reason and sources: the same on reports and figures. */
const standing = (
  written: { status?: Claim['status'] | undefined; why?: string | undefined; sources?: string[] | undefined },
  onlySource: string[],
) => ({
  status: written.status ?? ('adopted' as const),
  ...(written.why === undefined ? {} : { why: written.why }),
  sources: written.sources ?? onlySource,
});

function normalizeReports(
  written: IncidentFrontMatter['reports'],
  incident: IncidentFrontMatter,
  read: ValueReader,
  onlySource: string[],
): Incident['reports'] {
  if (written === undefined) return { absence: 'not-recorded', entries: [] };
  if (written === 'unknown' || written === 'not-applicable') return { absence: written, entries: [] };
  if (typeof written === 'string')
    return {
      entries: [
        {
          count: read.count(written, ['reports']),
          kind: 'unspecified',
          at: absent('not-recorded'),
          window: absent('not-recorded'),
          services: incident.services,
          places: [],
          ...standing({}, onlySource),
        },
      ],
    };
  return {
    entries: written.map((entry, index): UnresolvedReport => {
      const path: FieldPath = ['reports', index];
      return {
        count: read.count(entry.count, [...path, 'count']),
        kind: entry.kind,
        at: read.timeOrAbsent(entry.at, [...path, 'at']),
        window: read.windowOrAbsent(entry.window, [...path, 'window']),
        services: entry.services ?? incident.services,
        places: entry.places ?? [],
        ...(entry.counter === undefined ? {} : { counter: entry.counter }),
        ...standing(entry, onlySource),
      };
    }),
  };
}

function normalizeFigure(
  written: Entry<'figures'>,
  path: FieldPath,
  read: ValueReader,
  onlySource: string[],
): Figure {
  return {
    measure: written.measure,
    label: measures[written.measure].label,
    value: read.quantity(written.value, [...path, 'value']),
    unit: written.unit,
    at: read.timeOrAbsent(written.at, [...path, 'at']),
    window: read.windowOrAbsent(written.window, [...path, 'window']),
    services: written.services ?? [],
    places: written.places ?? [],
    ...(written.by === undefined ? {} : { by: written.by }),
    ...(written.method === undefined ? {} : { method: written.method }),
    ...standing(written, onlySource),
  };
}

function normalizeClaim(written: WrittenClaim, index: number, read: ValueReader): Claim {
  const { value, services, places, against, asOf, ...rest } = written;
  return {
    ...rest,
    about: written.field === undefined ? 'topic' : 'field',
    values: value === undefined ? [] : typeof value === 'string' ? [value] : value,
    services: services ?? [],
    places: places ?? [],
    against: against ?? [],
    ...(asOf === undefined ? {} : { asOf: read.time(asOf, ['claims', index, 'asOf']) }),
  };
}
