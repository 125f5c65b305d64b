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

  it('may be tomorrow, for somewhere it is tomorrow already', () => {
    expect(faults(incident, '2026-07-08')).toEqual([]);
  });

  it('is not looked for where nobody says which day it is', () => {
    expect(faults(incident)).toEqual([]);
  });
});
