import type { IncidentRule } from './rule.ts';

const fieldOf = { address: 'sources', time: 'date', text: 'title' } as const;

export const possibleDuplicate: IncidentRule = {
  id: 'possible-duplicate',
  severity: 'warning',
  isExceptable: true,
  demands: 'One outage has one record; records that are much alike say how they belong together.',
  check: (incident, { findAlike }) =>
    findAlike(incident).map(({ other, reason, what }) => ({
      path: [fieldOf[reason]],
      onKey: true,
      message: `"${other.id}" may tell of the same outage: both have ${what}.`,
      allowed: 'one record an outage; where they are two, "related" in one of them, with the type that fits',
      write: `related: [{ id: ${other.id}, type: related, why: "…" }]`,
    })),
};
