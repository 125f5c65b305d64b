import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { nodesOf, readMarkdown } from '../../../tests/builders/read-markdown.ts';
import { record } from '../../../tests/builders/record.ts';
import { llmsText, mostIncidents } from './llms-text.ts';

const address = (path: string): string => `https://example.org${path}`;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const date = `20${String(10 + (index % 15))}-01-0${String((index % 9) + 1)}`;
    return record({ id: `${date}-number-${String(index)}`, date, title: 'T'.repeat(110) });
  });

describe('llms.txt', () => {
  it('has the form that llmstxt.org asks for: a name, a summary, notes, and lists of links', () => {
    const text = llmsText(collection({ records: [record()] }), address);
    const [name, summary, ...rest] = readMarkdown(text).children;
    expect([name?.type, summary?.type]).toEqual(['heading', 'blockquote']);
    expect(text).toMatch(
      /^# Example Knowledge Base\n\n> Outages that never happened\. A made-up collection\.\n/,
    );
    const headings = rest.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
    expect(new Set(headings)).toEqual(new Set([2]));
    for (const section of text.split('\n## ').slice(1))
      for (const line of section
        .split('\n')
        .slice(2)
        .filter((one) => one !== ''))
        expect(line).toMatch(/^- \[.+\]\(https:\/\/example\.org\/.*\)(?:: .+)?$/);
  });

  it('leads to each record as Markdown, and says under which licence', () => {
    const text = llmsText(collection({ records: [record()] }), address);
    expect(text).toContain(
      '- [Acme Cloud cannot change anything for seven hours](https://example.org/incidents/2024-09-18-acme-cloud/index.md): 18 September 2024, 7 h',
    );
    expect(text).toContain('1 incident, published under [CC BY 4.0]');
    expect(text).toContain('`https://example.org/incidents/<id>/index.md`');
  });

  it('names neither drafts nor withdrawn records', () => {
    const text = llmsText(collection({ records: [record({ review: 'draft' })] }), address);
    expect(text).not.toContain('acme-cloud');
  });

  it('stays small with ten thousand incidents and leads to all of them by year', () => {
    const text = llmsText(collection({ records: many(10_000) }), address);
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain(`## The newest ${String(mostIncidents)} incidents`);
    expect(text).toContain('[January 2010](https://example.org/incidents/in/2010-01/): 667 incidents');
  });

  it('has no link but those of its own, whatever a title says', () => {
    const title = '[x](javascript:alert(1)) <b>![y](https://evil.example)';
    const tree = readMarkdown(llmsText(collection({ records: [record({ title })] }), address));
    const links = nodesOf(tree).flatMap((node) => ('url' in node ? [node.url] : []));
    expect(links.filter((url) => !/^https:\/\/(?:example|creativecommons)\.org\//.test(url))).toEqual([]);
    expect(nodesOf(tree).some(({ type }) => type === 'html')).toBe(false);
  });
});
