import type { WrittenClaim } from '../../../schemas/claim.ts';
import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { ActionRecord, Claim, Figure, Impact, Moment, Source } from '../../../schemas/record.ts';
import type { WrittenResponse } from '../../../schemas/response.ts';
import type { SourceEntry } from '../../../schemas/source.ts';
import { measures, results, type Action } from '../../../schemas/vocabulary.ts';
import type { Vocabulary } from '../own/vocabulary.ts';
import type { FieldPath } from '../problem.ts';
import { ownWriteUpTitle } from './own-write-up.ts';
import type { Incident, UnresolvedReport } from './incident.ts';
import { Support, type WrittenSupport } from './stated-words.ts';
import { absent, ValueReader, type ReportFault } from './value-reader.ts';

type Field<Name extends keyof IncidentFrontMatter> = NonNullable<IncidentFrontMatter[Name]>;
type WrittenMoment = Field<'times'>[keyof Field<'times'>];

/** A single value is a list of one. */
export const listOf = <Value>(value: Value | Value[] | undefined): Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

type WrittenAction = NonNullable<Exclude<WrittenResponse, string>['actions']>[number];

/** Status, reason and sources: the same on reports and figures. */
interface Assessed {
  status?: Claim['status'] | undefined;
  why?: string | undefined;
  sources?: string[] | undefined;
}

/** Reads the entries of one record, each in its short or long form, and gives them their defaults. */
export class EntryReader extends ValueReader {
  /** The sources come first, as everything else rests on them. */
  readonly sources: Source[];
  readonly support: Support;

  constructor(zone: string, sources: readonly SourceEntry[], report: ReportFault) {
    super(zone, report);
    this.sources = sources.map((entry, index) => this.#source(entry, index));
    this.support = new Support(this.sources);
  }

  #assessment({ status, why, sources }: Assessed) {
    return { status: status ?? ('adopted' as const), why, sources: this.support.sourcesOf({ sources }) };
  }

  #source(entry: SourceEntry, index: number): Source {
    const number = index + 1;
    if (entry === 'private')
      return {
        id: `source-${String(number)}`,
        number,
        kind: 'operator-postmortem',
        title: ownWriteUpTitle,
        access: entry,
        readIn: [],
      };
    if (typeof entry === 'string')
      return {
        id: `source-${number}`,
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
      url: access === 'address' ? url : undefined,
      published: published === undefined ? undefined : this.time(published, ['sources', index, 'published']),
      readIn: readIn ?? [],
    };
  }

  moment(written: WrittenMoment, name: string): Moment {
    if (written === undefined) return { at: absent('not-recorded'), sources: [] };
    const path: FieldPath = ['times', name];
    if (typeof written === 'string')
      return { at: this.timeOrAbsent(written, path), sources: this.support.sourcesOf({}) };
    return {
      at: this.timeOrAbsent(written.at, [...path, 'at']),
      means: written.means,
      asOf: written.asOf === undefined ? undefined : this.time(written.asOf, [...path, 'asOf']),
      sources: this.support.sourcesOf(written),
    };
  }

  statedDuration(written: IncidentFrontMatter['duration']) {
    if (written === undefined) return { stated: absent('not-recorded'), statedSources: [] };
    const isLong = typeof written === 'object';
    const [value, path] = isLong ? [written.value, ['duration', 'value']] : [written, ['duration']];
    return {
      stated: this.durationOrAbsent(value, path),
      statedSources: this.support.sourcesOf(isLong ? written : {}),
    };
  }

  impact(written: Field<'impact'>[number], index: number): Impact {
    return {
      services: written.services ?? [],
      downstream: written.downstream ?? [],
      effect: written.effect,
      from: this.timeOrAbsent(written.from, ['impact', index, 'from']),
      to: this.timeOrAbsent(written.to, ['impact', index, 'to']),
      places: written.places ?? [],
      regions: written.regions ?? [],
      extent: written.extent,
      tail: written.tail === 'true',
      ...this.support.of(written),
    };
  }

  /** @param whole the response that it is an action of. */
  action(
    written: WrittenAction,
    index: number,
    { whole, vocabulary }: { whole: WrittenSupport; vocabulary: Vocabulary },
  ): ActionRecord {
    const action: Exclude<WrittenAction, string> = typeof written === 'string' ? { did: written } : written;
    const { result, at, text } = action;
    const { is, label, word } = vocabulary.actions[action.did] ?? { is: action.did, label: action.did };
    return {
      did: is as Action,
      label,
      ...(word === undefined ? {} : { word }),
      result,
      resultLabel: result && results[result].label,
      at: this.timeOrAbsent(at, ['response', 'actions', index, 'at']),
      text,
      ...this.support.of(action, whole),
    };
  }

  /** @param services those of the incident, which a count is about that names none. */
  reports(written: IncidentFrontMatter['reports'], services: string[]): Incident['reports'] {
    if (written === undefined) return { absence: 'not-recorded', entries: [] };
    if (written === 'unknown' || written === 'not-applicable') return { absence: written, entries: [] };
    if (typeof written === 'string')
      return {
        entries: [
          {
            count: this.count(written, ['reports']),
            kind: 'unspecified',
            at: absent('not-recorded'),
            window: absent('not-recorded'),
            services,
            places: [],
            ...this.#assessment({}),
          },
        ],
      };
    return { entries: written.map((entry, index) => this.#report(entry, index, services)) };
  }

  #report(
    written: Exclude<Field<'reports'>, string>[number],
    index: number,
    services: string[],
  ): UnresolvedReport {
    const path: FieldPath = ['reports', index];
    return {
      count: this.count(written.count, [...path, 'count']),
      kind: written.kind,
      at: this.timeOrAbsent(written.at, [...path, 'at']),
      window: this.windowOrAbsent(written.window, [...path, 'window']),
      services: written.services ?? services,
      places: written.places ?? [],
      counter: written.counter,
      ...this.#assessment(written),
    };
  }

  figure(written: Field<'figures'>[number], index: number): Figure {
    const path: FieldPath = ['figures', index];
    return {
      measure: written.measure,
      label: measures[written.measure].label,
      value: this.quantity(written.value, [...path, 'value']),
      unit: written.unit,
      at: this.timeOrAbsent(written.at, [...path, 'at']),
      window: this.windowOrAbsent(written.window, [...path, 'window']),
      services: written.services ?? [],
      places: written.places ?? [],
      by: written.by,
      method: written.method,
      ...this.#assessment(written),
    };
  }

  claim(written: WrittenClaim, index: number): Claim {
    const { value, services, places, against, asOf, ...rest } = written;
    return {
      ...rest,
      about: written.field === undefined ? 'topic' : 'field',
      values: listOf(value),
      services: services ?? [],
      places: places ?? [],
      against: against ?? [],
      asOf: asOf === undefined ? undefined : this.time(asOf, ['claims', index, 'asOf']),
    };
  }
}
