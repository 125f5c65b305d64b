import { describe, expect, it } from 'vitest';
import { openDocument } from '../reading/open-file.ts';
import { parseIncident } from './parse.ts';

const problemsOf = (zone: string) => {
  const text = `---
title: Booking refuses customers for an hour
date: 2026-01-05
zone: ${zone}
services: [booking]
cause: undisclosed
sources: [private]
---

Nothing could be booked.

## Timeline

All times in UTC.

- 10:00 It fails.
`;
  const path = 'content/incidents/2026-01-05-booking.md';
  const opened = openDocument({ path, bytes: new TextEncoder().encode(text) });
  if (!opened.ok) throw new Error('cannot be opened');
  return parseIncident(opened.text).problems.map(({ rule, write }) => ({ rule, write }));
};

describe('a zone that does not exist', () => {
  it.each(['Europe/Nowhere', 'Berlin', 'PST'])('is told of beside a timeline without dates: %s', (zone) => {
    expect(problemsOf(zone)).toEqual([
      expect.objectContaining({ rule: 'bad-zone' }),
      { rule: 'timeline-entry', write: '- `2026-01-05T10:00Z` It fails.' },
    ]);
  });
});
