import { describe, expect, it } from 'vitest';
import { lastChangeOf, revisionOf } from './revision.ts';

const change = (on: string) => ({ on, what: 'x' });

describe('the revision of records', () => {
  it('counts the changes that a reader must know', () => {
    expect(revisionOf({ changes: [] })).toBe(1);
    expect(revisionOf({ changes: [change('2026-11-21'), change('2026-11-22')] })).toBe(3);
  });

  it('is of the last day on which any was added or changed', () => {
    expect(
      lastChangeOf([
        { added: '2026-11-25', changes: [] },
        { added: '2026-11-20', changes: [change('2026-11-28'), change('2026-11-21')] },
      ]),
    ).toBe('2026-11-28');
    expect(lastChangeOf([{ changes: [] }])).toBeUndefined();
  });
});
