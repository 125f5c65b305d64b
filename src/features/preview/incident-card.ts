import type { IncidentRecord } from '../../../schemas/record.ts';
import { absences } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatTime } from '../../core/format/time.ts';
import { factSentence, lengthFact, reportFact, toAlt, triggerFact, type CardFact } from './card-facts.ts';
import type { Bar, Mark, Tick } from '../../drawing/drawing-marks.ts';
import { drawTimeline, type TimelineDrawing } from '../../drawing/timeline-drawing.ts';

/** The strip of time on a preview image, from 0 to 1. */
export interface CardStrip {
  /** From when to when, in words. */
  caption: string;
  bars: Bar[];
  moments: Mark[];
  ticks: Tick[];
}

/** What the preview image of one incident says. */
export interface IncidentCard {
  site: string;
  date: string;
  title: string;
  services: string;
  /** What stands in place of the facts of a record that is not to be cited. */
  notice: { text: string; detail: string } | undefined;
  strip: CardStrip | undefined;
  facts: CardFact[];
}

const shownServices = 4;

/**
 * The preview image of a record. A draft and a withdrawn record say that they are one, and show no figure that a
 * reader of the image alone could carry on.
 */
export function incidentCard(record: IncidentRecord, site: string): IncidentCard {
  const words = wordsOf(record);
  return { site, ...words, strip: words.notice ? undefined : stripOf(record) };
}

/** The same as text, for whoever does not see the image; needs no drawing. */
export function incidentCardAlt(record: IncidentRecord): string {
  const { date, title, services, notice, facts } = wordsOf(record);
  const said = notice ? [notice.text, notice.detail] : facts.map(factSentence);
  return toAlt([`${date}: ${title}`, ...said, services]);
}

function wordsOf(record: IncidentRecord): Omit<IncidentCard, 'site' | 'strip'> {
  const notice = noticeOf(record);
  return {
    date: formatDate(record.date),
    title: record.title,
    services: serviceLine(record),
    notice,
    facts: notice ? [] : [lengthFact(record), triggerFact(record), reportFact(record)],
  };
}

function noticeOf({ review, withdrawn }: IncidentRecord): IncidentCard['notice'] {
  if (withdrawn) return { text: `Withdrawn on ${formatDate(withdrawn.on)}`, detail: withdrawn.why };
  if (review === 'draft') return { text: 'A draft', detail: 'Not checked, not listed, not to be cited.' };
  return undefined;
}

function serviceLine({ services }: IncidentRecord): string {
  const names = services.slice(0, shownServices).map(({ nameThen }) => nameThen);
  const more = services.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** A bar of which nothing is sure. */
const unsure: Bar = { from: 0, sureFrom: 0, sureTo: 0, to: 1, text: '' };

function stripOf(record: IncidentRecord): CardStrip {
  const drawing = drawTimeline(record);
  const bars = drawing && drawing.windows.length > 0 ? drawing.windows : [drawing?.impact ?? unsure];
  return {
    caption: captionOf(record, drawing),
    bars: bars.map(toInside),
    moments: drawing?.moments ?? [],
    ticks: drawing?.ticks ?? [],
  };
}

const clamp = (at: number): number => Math.min(1, Math.max(0, at));

/** An impact may have begun, or ended, outside of what is drawn. */
const toInside = ({ from, sureFrom, sureTo, to, text }: Bar): Bar => ({
  from: clamp(from),
  sureFrom: clamp(sureFrom),
  sureTo: clamp(sureTo),
  to: clamp(to),
  text,
});

function captionOf({ times, date }: IncidentRecord, drawing: TimelineDrawing | undefined): string {
  const started = times.started.at;
  if (!started.known) return `When impact began: ${absences[started.reason].label}`;
  if (!drawing?.impact) return `Impact began ${formatTime(started, date)}`;
  const waves = drawing.windows.length > 1 ? `, in ${drawing.windows.length} windows` : '';
  return drawing.impact.text + waves;
}
