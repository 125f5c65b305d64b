import type { IncidentRecord, TimeOrAbsent } from '../../../schemas/record.ts';
import { moments, type Moment } from '../../../schemas/vocabulary.ts';
import { isEnvelope } from '../../core/record/lengths.ts';
import { otherTimes } from '../../core/record/other-times.ts';
import { phaseName, phaseSpans } from '../../core/record/phases.ts';
import { isCounted } from '../../core/record/predicates.ts';

/** What a value rests on: its record, and the ids of the sources that say so. */
export interface Sourced {
  record: IncidentRecord;
  sources: readonly string[];
}

/** A mark of a drawing in time: a moment, or something that lasted. */
export interface TimedMark extends Sourced {
  mark: 'moment' | 'impact' | 'phase' | 'narrative' | 'other value' | 'affected';
  name: string;
  from: TimeOrAbsent;
  /** Only of what lasted. */
  to?: TimeOrAbsent;
  /** How it was assessed, where the record did not adopt it. */
  status?: string;
}

const momentNames = Object.keys(moments) as Moment[];

/** The moments that are known. */
export const momentMarks = (record: IncidentRecord): TimedMark[] =>
  momentNames.flatMap((moment): TimedMark[] => {
    const { at, sources } = record.times[moment];
    return at.known ? [{ record, mark: 'moment', name: moments[moment].label, from: at, sources }] : [];
  });

/** When people were without the service: from start to end, or each of its waves. */
export function impactMarks(record: IncidentRecord): TimedMark[] {
  const { started, ended } = record.times;
  const waves = isEnvelope(record) ? record.impact.filter(isCounted) : [];
  if (waves.length > 0)
    return waves.map(({ from, to, sources }) => ({
      record,
      mark: 'impact',
      name: 'Impact window',
      from,
      to,
      sources,
    }));
  if (!started.at.known) return [];
  const sources = [...new Set([...started.sources, ...ended.sources])];
  return [{ record, mark: 'impact', name: 'Impact', from: started.at, to: ended.at, sources }];
}

/** The phases, each with the sources of the moments at its ends. */
export const phaseMarks = (record: IncidentRecord): TimedMark[] =>
  phaseSpans(record).map(({ phases, from, to }): TimedMark => {
    const ends = [from.text, to?.text];
    const between = Object.values(record.times).filter(({ at }) => at.known && ends.includes(at.text));
    return {
      ...{ record, mark: 'phase', name: phaseName(phases), from },
      to: to ?? { known: false, reason: 'not-recorded' },
      sources: [...new Set(between.flatMap(({ sources }) => sources))],
    };
  });

/** Times that the write-up tells of. */
export const narrativeMarks = (record: IncidentRecord): TimedMark[] =>
  record.timeline.map(({ at, text, sources }) => ({
    record,
    mark: 'narrative',
    name: text,
    from: at,
    sources,
  }));

/** Other published times, which were not adopted. */
export const otherValueMarks = (record: IncidentRecord): TimedMark[] =>
  otherTimes(record).map(({ time, text, claim: { status, sources } }) => ({
    ...{ record, mark: 'other value', name: text, from: time, status, sources },
  }));
