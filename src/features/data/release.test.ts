import { describe, expect, it } from 'vitest';
import { record } from '../../../tests/builders/record.ts';
import {
  changesSince,
  compareVersions,
  isVersion,
  releaseNotes,
  revisionsOf,
  versionOfDay,
} from './release.ts';

const one = record({ id: '2024-01-01-one', title: 'One' });
const two = record({
  id: '2024-02-02-two',
  changes: [{ on: '2026-01-01', what: 'The end was an hour later.' }],
});

describe('what has changed since a release', () => {
  it('is everything where there was none', () => {
    expect(changesSince(undefined, [one, two])).toEqual({ added: [one, two], changed: [], gone: [] });
  });

  it('is nothing where nothing has', () => {
    expect(changesSince({ incidents: revisionsOf([one, two]) }, [one, two])).toEqual({
      ...{ added: [], changed: [], gone: [] },
    });
  });

  it('is what was added, the changes that are new, and what is listed no more', () => {
    const later = { ...two, changes: [...two.changes, { on: '2026-02-02', what: 'And a minute.' }] };
    const changes = changesSince({ incidents: { ...revisionsOf([two]), gone: 1 } }, [one, later]);
    expect(changes).toEqual({
      added: [one],
      changed: [{ record: later, changes: [{ on: '2026-02-02', what: 'And a minute.' }] }],
      gone: ['gone'],
    });
    const notes = releaseNotes(changes, { name: 'X', version: '2026.2.2', before: '2026.1.1', incidents: 2 });
    expect(notes).toContain('Since 2026.1.1: 1 added, 1 corrected, 1 no longer listed.');
    expect(notes).toContain('- `2024-01-01-one` `One`');
    expect(notes).toContain('- `2024-02-02-two` (2026-02-02): `And a minute.`');
  });
});

describe('a version', () => {
  it('is the day, without zeros', () => {
    expect(versionOfDay('2026-02-05')).toBe('2026.2.5');
    expect(['2026.2.5', '2026.11.29.2'].every(isVersion)).toBe(true);
    expect(['2026', '../x', '2026.2.5-x', 'latest', '2026.2.5/..'].some(isVersion)).toBe(false);
  });

  it('is later by its numbers', () => {
    const versions = ['2026.11.2', '2026.2.5.1', '2026.2.5', '2025.12.31', '2026.2.10'];
    expect(versions.sort(compareVersions)).toEqual([
      ...['2025.12.31', '2026.2.5', '2026.2.5.1', '2026.2.10', '2026.11.2'],
    ]);
  });
});
