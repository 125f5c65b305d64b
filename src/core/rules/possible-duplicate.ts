import { otherIncident } from './other-incident.ts';
import type { Check } from './rule.ts';

const fieldOf = { address: 'sources', time: 'date', text: 'title' } as const;

export const possibleDuplicate: Check = (incident, { findAlike }) =>
  findAlike(otherIncident(incident)).map(({ other, reason, what }) => ({
    path: [fieldOf[reason]],
    onKey: true,
    message: `"${other.id}" may be about the same outage: both have ${what}.`,
    allowed:
      'one record for each outage; if these are two outages, "related" in one of them, with the type that fits',
    write: `related: [{ id: ${other.id}, type: related, why: "…" }]`,
  }));
