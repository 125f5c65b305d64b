import { describe, expect, it } from 'vitest';
import { splitFile } from '../../core/reading/split-file.ts';
import { emptyDraft, filePath, fileText, isBegun, shortNameOf, textLines } from './draft.ts';

const draft = {
  slug: 'example-login',
  frontMatter: 'title: A\ndate: 2026-05-12',
  body: '\n\nOne paragraph.',
};

describe('a draft', () => {
  it('becomes a file that splits into its two texts again', () => {
    const split = splitFile(fileText(draft));
    expect(split.ok && split.value.frontMatter).toBe(draft.frontMatter);
    expect(split.ok && split.value.body.trim()).toBe('One paragraph.');
  });

  it('knows the lines of the file on which its texts begin', () => {
    const { frontMatterLine, bodyLine } = textLines(draft);
    const lines = fileText(draft).split('\n');
    expect(lines[frontMatterLine - 1]).toBe('title: A');
    expect(lines[bodyLine - 1]).toBe('One paragraph.');
  });

  it('lies where its date and its short name say, and says so while one is missing', () => {
    expect(filePath('2026-05-12', 'example-login')).toBe('content/incidents/2026-05-12-example-login.md');
    expect(filePath('', '')).toBe('content/incidents/year-month-day-short-name.md');
  });

  it('has its short name from its title until somebody writes another', () => {
    expect(shortNameOf('', 'Example Bank’s logins fail')).toBe('example-banks-logins-fail');
    expect(shortNameOf('login', 'Example Bank’s logins fail')).toBe('login');
  });

  it('is begun once something is written, not by the day on which it was opened', () => {
    const empty = emptyDraft('2026-11-20');
    expect(isBegun(empty)).toBe(false);
    expect(isBegun({ ...empty, frontMatter: empty.frontMatter.replace('title:', 'title: A') })).toBe(true);
    expect(isBegun({ ...empty, claims: 'claims:' })).toBe(true);
  });
});
