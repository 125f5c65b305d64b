import { describe, expect, it } from 'vitest';
import { smallRegistry, written } from '../../../tests/builders/checked-incident.ts';
import { checkIncident } from './check-incident.ts';
import { otherIncidents } from './other-incident.ts';
import { ruleContext } from './rule-context.ts';

/** The lines of the entries that are after the end, of a record whose impact ends so. */
function linesAfterEnd(impact: string): number[] {
  const incident = written({
    fields: `times: { started: 2026-07-01T10:00Z, ended: 2026-07-01T11:00Z }\nimpact:\n${impact}`,
    body: '## Timeline\n\n- `2026-07-01T10:00Z` It fails.\n- `2026-07-01T15:00Z` The last ones are back.',
  });
  const context = ruleContext(smallRegistry, otherIncidents([incident]));
  return checkIncident(incident, context)
    .filter(({ rule }) => rule === 'timeline-after-end')
    .map(({ line }) => line);
}

describe('an entry of the timeline after the end', () => {
  const window = (parts: string) => `  - { services: [cloud], effect: errors, ${parts} }`;

  it('is a warning, whatever other windows say', () => {
    expect(linesAfterEnd(window('to: 2026-07-01T15:00Z'))).toHaveLength(1);
    expect(linesAfterEnd(window('to: 2026-07-01T14:00Z, tail: true'))).toHaveLength(1);
  });

  it('is right while a window of stragglers lasts', () => {
    expect(linesAfterEnd(window('from: 2026-07-01T11:00Z, to: 2026-07-01T15:30Z, tail: true'))).toEqual([]);
  });
});
