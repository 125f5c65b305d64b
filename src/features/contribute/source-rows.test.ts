import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft.ts';
import { emptyRow, nameAllSources, readSources, writeSources, type SourceRow } from './source-rows.ts';

const empty = emptyDraft('2026-11-20').frontMatter;
const row = (url: string, more: Partial<SourceRow> = {}): SourceRow => ({ ...emptyRow, url, ...more });
const texts = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' });

describe('the sources of a draft', () => {
  it('are an address where there is one, and have ids after their sites where there are more', () => {
    const one = writeSources(empty, [row('https://www.a.example/x')]);
    expect(one).toContain('sources:\n  - https://www.a.example/x\n');
    const two = writeSources(one, [
      ...(readSources(one) ?? []),
      row('https://b.example/', { kind: 'press', title: 'B' }),
    ]);
    expect(two).toContain(
      'sources:\n  - id: a\n    kind:\n    title:\n    url: https://www.a.example/x\n  - id: b\n    kind: press\n    title: B\n    url: https://b.example/\n',
    );
    expect(writeSources(two, [])).toBe(empty);
  });

  it('get an id with their address, not before', () => {
    const half = writeSources(empty, [row('https://a.example/x'), emptyRow, row('c.example/no-scheme')]);
    expect(readSources(half)?.map(({ id }) => id)).toEqual(['a', '', '']);
    const [first = emptyRow] = readSources(half) ?? [];
    expect(readSources(writeSources(half, [first, row('https://b.example')]))?.[1]?.id).toBe('b');
  });

  it('keep the id that they have, and what the form does not offer', () => {
    const text =
      'sources:\n  - { id: bank, kind: press, title: A, publisher: P, readIn: [x, y], url: "https://a.example" }\n';
    const rows = readSources(text) ?? [];
    expect(rows[0]?.others).toEqual({ publisher: 'P', readIn: ['x', 'y'] });
    const [first = emptyRow] = rows;
    const changed = writeSources(text, [{ ...first, url: 'https://b.example' }, row('https://bank.example')]);
    expect(readSources(changed)?.map(({ id, url }) => [id, url])).toEqual([
      ['bank', 'https://b.example'],
      ['bank-2', 'https://bank.example'],
    ]);
    expect(changed).toContain('    readIn: [x, y]\n');
  });

  it('come back as they were written, whatever the text', () => {
    const rows = fc.array(
      fc.record({ url: texts, id: texts, kind: texts, title: texts, others: fc.constant({}) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(rows, (written) => {
        expect(readSources(writeSources(empty, written))).toEqual(written);
      }),
    );
  });

  it('are for the text alone where they are nested deeper', () => {
    expect(readSources('sources:\n  - { id: { a: b } }\n')).toBeUndefined();
    expect(readSources('sources: { a: b }')).toBeUndefined();
    expect(readSources('sources:\n  # mine\n  - https://a.example\n  - https://b.example\n')).toBeUndefined();
    expect(readSources('title: A')).toEqual([]);
  });

  it('are named at every value that names none, counts in words left alone', () => {
    const two =
      'cause: attack\nduration: PT2H\nreports: 4200\nsources:\n  - { id: a, url: x }\n  - { id: b, url: y }\n';
    expect(nameAllSources(two)).toBe(
      two.replace(
        /^cause.*\nduration.*\nreports.*\n/,
        'cause:\n  trigger: attack\n  sources: [a, b]\nduration:\n  value: PT2H\n  sources: [a, b]\nreports:\n  - count: 4200\n    kind: unspecified\n    sources: [a, b]\n',
      ),
    );
    const named = nameAllSources(two);
    expect(nameAllSources(named)).toBe(named);
    expect(nameAllSources(two.replace('4200', 'unknown'))).toContain('reports: unknown\n');
  });
});
