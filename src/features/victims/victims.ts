import type { Impact, IncidentRecord, TimeOrAbsent } from '../../../schemas/record.ts';
import { effects, relationTypes, type RelationType } from '../../../schemas/vocabulary.ts';
import { isListed } from '../../core/collection/collection.ts';
import { formatList } from '../../core/format/places.ts';
import { isEnvelope } from '../../core/record/lengths.ts';
import { serviceName } from '../../core/record/names.ts';
import { isCounted, isHit } from '../../core/record/predicates.ts';

/** When someone was hit, as far as it is recorded: an end may be missing. */
export interface Stretch {
  from: TimeOrAbsent;
  to: TimeOrAbsent;
  sources: readonly string[];
}

/** Who was hit and when, before it is drawn. */
export interface Hit {
  name: string;
  role: 'upstream' | 'victim' | 'incident';
  /** The page of the lane: a service, or another incident. */
  service?: string;
  incident?: string;
  /** What it met, or how it belongs with the upstream. */
  detail: string;
  /** The record that says so. */
  record: IncidentRecord;
  /** Those of which an end is known. */
  stretches: Stretch[];
  /** A source says that it was not hit. */
  isSpared?: boolean;
}

const isTimed = ({ from, to }: Stretch): boolean => from.known || to.known;

/** When an incident hit its own users: its windows where it came in waves, else from start to end. */
function ownStretches(record: IncidentRecord): Stretch[] {
  if (isEnvelope(record)) return record.impact.filter(isCounted);
  const { started, ended } = record.times;
  return [{ from: started.at, to: ended.at, sources: [...new Set([...started.sources, ...ended.sources])] }];
}

/** The incident itself, as the first of its lanes. */
export function upstreamHit(record: IncidentRecord): Hit {
  const name = formatList(record.organizations.map(({ nameThen }) => nameThen)) || record.title;
  return {
    name,
    role: 'upstream',
    detail: 'upstream',
    record,
    stretches: ownStretches(record).filter(isTimed),
  };
}

/** The services of others that an incident hit. */
export function victimHits(record: IncidentRecord): Hit[] {
  const ids = [
    ...record.downstream.map(({ id }) => id),
    ...record.impact.flatMap((entry) => entry.downstream),
  ];
  return [...new Set(ids)].map((id): Hit => {
    const entries = record.impact.filter((entry) => entry.downstream.includes(id));
    const hits = entries.filter(isHit);
    const words = [...new Set((hits.length > 0 ? hits : entries).map(effectWords))];
    return {
      name: serviceName(record, id),
      role: 'victim',
      service: id,
      detail: formatList(words),
      record,
      stretches: hits.filter(isTimed),
      isSpared: hits.length === 0 && entries.length > 0,
    };
  });
}

const effectWords = ({ effect }: Impact): string => effects[effect].label.toLowerCase();

const family: ReadonlySet<RelationType> = new Set(['caused-by', 'part-of', 'same-event']);

/** Other incidents of the same event; one that caused this one or holds it is the upstream and comes first. */
export function relatedHits(
  { related }: IncidentRecord,
  records: ReadonlyMap<string, IncidentRecord>,
): { above: Hit[]; below: Hit[] } {
  const lanes = related.flatMap(({ id, type, direction }): (Hit & { isAbove: boolean })[] => {
    const other = records.get(id);
    if (!other || !family.has(type) || !isListed(other)) return [];
    const { label, inverseLabel } = relationTypes[type];
    return [
      {
        name: other.title,
        role: 'incident',
        incident: id,
        detail: (direction === 'to' ? label : inverseLabel).toLowerCase(),
        record: other,
        stretches: ownStretches(other).filter(isTimed),
        isAbove: direction === 'to' && type !== 'same-event',
      },
    ];
  });
  const strip = ({ isAbove, ...lane }: (typeof lanes)[number]): Hit => lane;
  return {
    above: lanes.filter(({ isAbove }) => isAbove).map(strip),
    below: lanes.filter(({ isAbove }) => !isAbove).map(strip),
  };
}
