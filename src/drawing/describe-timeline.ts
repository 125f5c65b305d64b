import type { TimelineDrawing } from './timeline-drawing.ts';

/** What hatched means in a drawing of times. */
export const hatchedTime = 'Hatched: the start or end is inexact.';

/** How the drawing of one timeline is to be read, and what lies outside of it. */
export const describeTimeline = ({ scale, leftOut, outside }: TimelineDrawing): string =>
  [
    hatchedTime,
    ...(scale === 'log'
      ? [
          'The axis is logarithmic and counts from the start of impact, so that minutes and days both have room; the same distance is not the same length of time.',
        ]
      : []),
    ...(leftOut.length > 0 ? [`Outside the drawing: ${leftOut.join('; ')}.`] : []),
    ...(outside > 0 ? [`Of the other published values ${outside} lie outside the drawing.`] : []),
  ].join(' ');
