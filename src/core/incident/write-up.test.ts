import { describe, expect, it } from 'vitest';
import { openDocument } from '../reading/open-file.ts';
import { checkAlone } from '../rules/check-incident.ts';
import { parseIncident } from './parse.ts';

const read = (body: string, path = 'content/incidents/2026-01-05-booking.md') => {
  const text = `---
title: Booking refuses customers for an hour
date: 2026-01-05
services: [booking]
cause: undisclosed
sources: [private]
---

${body}
`;
  const opened = openDocument({ path, bytes: new TextEncoder().encode(text) });
  if (!opened.ok) throw new Error('cannot be opened');
  return parseIncident(opened.text);
};

describe('a write-up that is its own source', () => {
  it('is a source without an address, by the operator', () => {
    const { incident, problems } = read('Nothing could be booked.');
    expect(problems).toEqual([]);
    expect(incident?.sources).toEqual([
      {
        id: 'source-1',
        number: 1,
        kind: 'operator-postmortem',
        title: 'This write-up',
        access: 'private',
        readIn: [],
      },
    ]);
  });
});

describe('a body that is only a list', () => {
  it('is text, and its first item the summary', () => {
    const { incident } = read('- Nothing could be *booked*.\n- For an hour.');
    expect(incident?.summary).toBe('Nothing could be booked.');
    expect(incident && checkAlone(incident).problems).toEqual([]);
  });

  it('is none where it is only headings', () => {
    const { incident } = read('## Impact\n\n### More');
    expect(incident && checkAlone(incident).problems.map(({ rule }) => rule)).toEqual(['empty-body']);
  });
});
