import { describe, expect, it } from 'vitest';
import { duration, record, time } from '../../tests/builders/record.ts';
import type { Impact, IncidentRecord } from '../../schemas/record.ts';
import { drawTimeline } from './timeline-drawing.ts';

const window = (from: string, to: string): Impact => ({
  services: ['acme-cloud'],
  downstream: [],
  effect: 'errors',
  from: time(from),
  to: time(to),
  places: [],
  regions: [],
  tail: false,
  status: 'reported',
  sources: [],
});

const lengths = (inWindows: string): IncidentRecord['duration'] => ({
  span: duration('PT6H12M'),
  inWindows: duration(inWindows),
  stated: { known: false, reason: 'not-recorded' },
  statedSources: [],
});

const waves = [
  window('2024-09-18T04:00Z', '2024-09-18T04:27Z'),
  window('2024-09-18T08:39Z', '2024-09-18T10:12Z'),
];

describe('the windows of an outage in waves', () => {
  it('are drawn one by one, with nothing between them', () => {
    const drawing = drawTimeline(record({ impact: waves, duration: lengths('PT2H0M') }));
    const [first, second] = drawing?.windows ?? [];
    expect(drawing?.windows).toHaveLength(2);
    expect(first?.to).toBeLessThan(second?.from ?? 0);
    expect(second?.text).toContain('08:39 UTC to 10:12 UTC');
  });

  it('are not drawn apart where the span holds no pause', () => {
    expect(drawTimeline(record({ impact: waves, duration: lengths('PT6H12M') }))?.windows).toEqual([]);
  });
});
