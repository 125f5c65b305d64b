import { expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { plainText } from './plain-text.ts';
import { besideTimeline, timelineSection, withoutTimeline } from './timeline-section.ts';

const tree = parseMarkdown(`Opening.

## Timeline

Times are UTC.

- \`2024-01-01T00:00Z\` It begins.

### The day after

> Nothing more.

- \`2024-01-02T00:00Z\` It ends.

[^1]: A note.

## Lessons

Two.[^1]
`);
const texts = (nodes: readonly Parameters<typeof plainText>[0][]): string[] =>
  nodes.map((node) => plainText(node));

it('tells what is written beside the list of a timeline before it and after it, in order', () => {
  const { before, after } = besideTimeline(tree);
  expect(texts(before.children)).toEqual(['Times are UTC.']);
  expect(texts(after.children)).toEqual(['The day after', 'Nothing more.']);
  expect(after.children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote']);
});

it('loses nothing: a text is its timeline, what is beside that, and the rest', () => {
  const { before, after } = besideTimeline(tree);
  const [heading, ...nodes] = timelineSection(tree);
  const lists = nodes.filter(({ type }) => type === 'list');
  const parts = [...withoutTimeline(tree).children, heading!, ...lists];
  expect(texts([...parts, ...before.children, ...after.children]).toSorted()).toEqual(
    texts(tree.children).toSorted(),
  );
});

it('finds nothing beside a timeline where there is none', () => {
  const other = parseMarkdown('One.\n\n## Times\n\nTwo.\n');
  expect(timelineSection(other)).toEqual([]);
  expect(withoutTimeline(other)).toBe(other);
  expect(besideTimeline(other)).toEqual({
    before: { type: 'root', children: [] },
    after: { type: 'root', children: [] },
  });
});
