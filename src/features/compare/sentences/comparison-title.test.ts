import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { record } from '../../../../tests/builders/record.ts';
import { comparisonTitle } from './comparison-title.ts';

const of = (name: string, date: string, kind: IncidentRecord['kind'] = ['outage']): IncidentRecord =>
  record({ date, kind, organizations: [{ id: name, name, nameThen: name }] });

describe('the title of a comparison', () => {
  it.each([
    [
      [of('Facebook, Inc.', '2021-10-04'), of('Meta', '2024-03-05')],
      'Facebook and Meta outages compared: October 2021, March 2024',
    ],
    [
      [of('GitHub', '2025-10-09'), of('GitHub', '2025-10-29')],
      'GitHub outages compared: 9 October 2025, 29 October 2025',
    ],
    [
      [of('Acme', '2024-01-01'), of('Globex', '2025-01-01', ['exposure'])],
      'Acme and Globex incidents compared: January 2024, January 2025',
    ],
  ])('names the outages and their months', (records, title) => {
    expect(comparisonTitle(records)).toBe(title);
  });
});
