import type { FollowUp, IncidentRecord } from '../../../schemas/record.ts';
import { absences, followUpKinds, followUpStates } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { changeAnchor } from '../../core/record/record-events.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';

/** One thing that was to be changed afterwards. */
interface FollowUpView {
  text: string;
  /** What it is meant to do, and what became of it. */
  details: string;
  link: string | undefined;
  sources: NumberedSource[];
}

export interface FollowUpsView {
  entries: FollowUpView[];
  /** Why there is none. */
  absence: string | undefined;
}

const detailsOf = ({ kind, state }: FollowUp): string =>
  [
    ...(kind === undefined ? [] : [followUpKinds[kind].label]),
    ...(state === undefined ? [] : [followUpStates[state].label.toLowerCase()]),
  ].join(', ');

/** What was to be changed afterwards; `undefined` where nobody has looked. */
export function followUpsView(record: IncidentRecord): FollowUpsView | undefined {
  const { absence, entries } = record.followUps;
  if (absence === 'not-recorded') return undefined;
  return {
    absence: absence === undefined ? undefined : absences[absence].label,
    entries: entries.map((entry) => ({
      text: entry.text,
      details: detailsOf(entry),
      link: entry.link,
      sources: numbered(record, entry.sources),
    })),
  };
}

/** One change of a record. */
export interface ChangeView {
  iso: string;
  day: string;
  what: string;
  /** Its place within the page, which feeds lead to; changes are only ever added at the end. */
  anchor: string;
}

/** The changes of a record that a reader who cited it must know, newest first. */
export const changeViews = ({ changes }: IncidentRecord): ChangeView[] =>
  changes
    .map(({ on, what }, index) => ({ iso: on, day: formatDate(on), what, anchor: changeAnchor(index + 1) }))
    .reverse();
