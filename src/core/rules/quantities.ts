import type { Found, OwnCheck } from './rule.ts';
import { isAdopted, isExposure } from '../record/predicates.ts';

export const reportNeedsTime: OwnCheck = ({ file }) =>
  (Array.isArray(file.frontMatter.reports) ? file.frontMatter.reports : []).flatMap(
    ({ kind, at, window }, index): Found[] => {
      const wanted = kind === 'cumulative' ? 'window' : kind === 'unspecified' ? undefined : 'at';
      if (wanted === undefined || (wanted === 'at' ? at : window) !== undefined) return [];
      return [
        {
          path: ['reports', index],
          message: `This count is ${kind === 'cumulative' ? 'cumulative' : `a ${kind}`} and has no "${wanted}".`,
          allowed:
            wanted === 'at'
              ? 'at: a time; "at: unknown" when no source says'
              : 'window: A/B or a day; "window: unknown" when no source says',
        },
      ];
    },
  );

export const standingNeedsReason: OwnCheck = ({ reports, figures }) =>
  (
    [
      ['reports', reports.entries],
      ['figures', figures],
    ] as const
  ).flatMap(([field, entries]) =>
    entries.flatMap(({ status, why }, index): Found[] =>
      isAdopted({ status }) || why !== undefined
        ? []
        : [
            {
              path: [field, index],
              message: `This entry is ${status}, but gives no reason.`,
              allowed: '"why", one sentence; no status where the figure is adopted',
            },
          ],
    ),
  );

export const exposureHasDuration: OwnCheck = (incident) =>
  isExposure(incident) && incident.duration.stated.known
    ? [
        {
          path: ['duration'],
          message: 'An exposure has no duration.',
          allowed: 'a figure for how long data lay open; or a second kind, such as outage',
        },
      ]
    : [];

export const ongoingElsewhere: OwnCheck = ({ times }) =>
  Object.entries(times).flatMap(([moment, { at, asOf }]): Found[] => {
    if (at.known || at.reason !== 'ongoing') return [];
    if (moment !== 'ended' && moment !== 'resolved')
      return [
        {
          path: ['times', moment, 'at'],
          message: `"${moment}" cannot be ongoing.`,
          allowed: 'a time, unknown or undisclosed',
        },
      ];
    if (asOf) return [];
    return [
      {
        path: ['times', moment, 'at'],
        message: `"${moment}" is ongoing, but has no "asOf".`,
        allowed: '{ at: ongoing, asOf: 2026-05-12T09:00Z, sources: […] }',
      },
    ];
  });
