import { describe, expect, it } from 'vitest';
import { smallRegistry, written } from '../../../tests/builders/checked-incident.ts';
import { checkIncident } from './check-incident.ts';
import { otherIncidents } from './other-incident.ts';
import { ruleContext } from './rule-context.ts';

const faults = (incident: ReturnType<typeof written>, today?: string) =>
  checkIncident(incident, {
    ...ruleContext(smallRegistry, otherIncidents([incident])),
    today,
  })
    .filter(({ rule }) => rule === 'in-the-future')
    .map(({ line, message }) => `${line}: ${message}`);

describe('a day in the future', () => {
  const incident = written({
    fields: 'added: 2026-07-05\nchanges: [{ on: 2026-07-09, what: The end was corrected. }]',
  });

  it('is refused wherever a record names one', () => {
    expect(faults(incident, '2026-06-01')).toHaveLength(3);
    expect(faults(incident, '2026-07-07')).toEqual([
      expect.stringContaining('"2026-07-09" lies in the future.'),
    ]);
  });

  it.each(['2026-06-30..2026-07-20', '2026-06-30T10:00Z..2026-07-20T10:00Z', '2026-06..2027'])(
    'is found in the second half of a range: %s',
    (range) => {
      const ranged = written({ fields: `times: { resolved: ${range} }` });
      expect(faults(ranged, '2026-07-07')).toEqual([`7: "${range}" lies in the future.`]);
    },
  );

  it('is found at the end of a window', () => {
    const windowed = written({
      fields: 'reports: [{ count: 2500, kind: cumulative, window: 2026-07-01T10:00Z/2026-08-01T10:00Z }]',
    });
    expect(faults(windowed, '2026-07-07')).toEqual([
      expect.stringContaining('"2026-07-01T10:00Z/2026-08-01T10:00Z" lies in the future.'),
    ]);
  });

  it.each(['2026-07-09T10:00Z', '2026-07-09', '2026-08', '2027', '2026-07-01..2026-07-09'])(
    'is found in the timeline: %s',
    (time) => {
      const body = `It failed.\n\n## Timeline\n\n- \`2026-07-01T10:00Z\` It fails.\n- \`${time}\` It ends.`;
      expect(faults(written({ body }), '2026-07-07')).toEqual([`14: "${time}" lies in the future.`]);
    },
  );

  it('is not what a text quotes in back-ticks elsewhere', () => {
    const body = 'The certificate was valid until `2031-01-01T00:00Z`.';
    expect(faults(written({ body }), '2026-07-07')).toEqual([]);
  });

  it('may be tomorrow, for somewhere it is tomorrow already', () => {
    expect(faults(incident, '2026-07-08')).toEqual([]);
  });

  it('is not looked for where nobody says which day it is', () => {
    expect(faults(incident)).toEqual([]);
  });
});
