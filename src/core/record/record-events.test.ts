import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../../../tests/builders/record.ts';
import { recordEvents } from './record-events.ts';

const told = (events: ReturnType<typeof recordEvents>): string[] =>
  events.map(({ kind, on, record: { id } }) => `${on ?? 'no day'} ${kind} ${id}`);

describe('what was added and corrected', () => {
  it('goes by the days that records state, newest first, and not by the days of the incidents', () => {
    const records = [
      record({ id: '2025-a', date: '2025-01-01', added: '2026-01-05' }),
      record({
        id: '2020-b',
        date: '2020-01-01',
        added: '2026-01-09',
        changes: [
          { on: '2026-01-10', what: 'One.' },
          { on: '2026-01-12', what: 'Two.' },
        ],
      }),
    ];
    expect(told(recordEvents(records))).toEqual([
      '2026-01-12 corrected 2020-b',
      '2026-01-10 corrected 2020-b',
      '2026-01-09 added 2020-b',
      '2026-01-05 added 2025-a',
    ]);
  });

  it('numbers the changes of a record from its first, so that later ones move none', () => {
    const changes = ['One.', 'Two.'].map((what) => ({ on: '2026-01-10', what }));
    const numbers = recordEvents([record({ changes })]).flatMap((event) =>
      event.kind === 'corrected' ? [`${event.number} ${event.what}`] : [],
    );
    expect(numbers).toEqual(['2 Two.', '1 One.']);
  });

  it('has a record without a day at the end, the newest incident first', () => {
    const records = [
      record({ id: '2019-a', date: '2019-01-01' }),
      record({ id: '2021-b', date: '2021-01-01' }),
      record({ id: '2018-c', date: '2018-01-01', added: '2018-02-01' }),
    ];
    expect(told(recordEvents(records))).toEqual([
      '2018-02-01 added 2018-c',
      'no day added 2021-b',
      'no day added 2019-a',
    ]);
  });

  it('loses and doubles nothing, whatever the order of records', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`);
    const parts = fc.record({
      added: fc.option(day, { nil: undefined }),
      changes: fc.array(
        day.map((on) => ({ on, what: 'Something.' })),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const records = list.map((one, index) => record({ id: `2026-${index}`, ...one }));
        const events = recordEvents(records);
        expect(events).toHaveLength(list.reduce((sum, { changes }) => sum + 1 + changes.length, 0));
        expect(recordEvents([...records].reverse())).toEqual(events);
      }),
    );
  });
});
