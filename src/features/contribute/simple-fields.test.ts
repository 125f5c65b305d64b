import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../core/reading/front-matter.ts';
import { emptyDraft } from './draft.ts';
import { readSimpleFields, simpleFields, writeSimpleField } from './simple-fields.ts';

const empty = emptyDraft('2026-11-20').frontMatter;
const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' });

describe('the simple fields of a draft', () => {
  it('come back as they were written, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('title', 'date', 'cause', 'duration', 'reports' as const),
        words,
        (field, text) => {
          const written = writeSimpleField(empty, field, text);
          expect(readSimpleFields(written)?.[field]).toEqual({ kind: 'text', text });
          expect(readYaml(written, 1).value[field]).toBe(text);
        },
      ),
    );
  });

  it('come back as lists where they are lists', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('services', 'sources' as const),
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (field, items) => {
          const written = writeSimpleField(empty, field, items);
          expect(readSimpleFields(written)?.[field]).toEqual({ kind: 'list', items });
        },
      ),
    );
  });

  it('leave every other field and comment as it was', () => {
    const before =
      '# mine\ntitle: Old\ntimes:\n  started: { at: 2026-05-12T10:00Z, sources: [a] } # seen\nx-team: blue\n';
    const after = writeSimpleField(before, 'title', 'New');
    expect(after).toBe(before.replace('Old', 'New'));
  });

  it('take an optional field out when it is emptied, and keep a required one', () => {
    const full = 'title: A\nduration: PT2H\n';
    expect(writeSimpleField(full, 'duration', '')).toBe('title: A\n');
    expect(readSimpleFields(writeSimpleField(full, 'title', ''))?.title).toEqual({ kind: 'text', text: '' });
  });

  it('say when a value has its long form, which only the text can show', () => {
    expect(readSimpleFields('cause: { trigger: attack }')?.cause).toEqual({ kind: 'long' });
  });

  it('cannot be read from broken YAML, which is then left alone', () => {
    const broken = 'title: "never closed\ndate: 2026-05-12\n';
    expect(readSimpleFields(broken)).toBeUndefined();
    for (const field of simpleFields) expect(writeSimpleField(broken, field, 'x')).toBe(broken);
  });
});
