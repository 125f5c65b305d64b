import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { passagesOf, timelineAnchor } from './passages.ts';
import { toHtml } from './to-html.ts';

const body = `The opening [@a].

## What happened

It **broke**.

- One thing.
- Another.

### In detail

Much.

## Timeline

By the operator's clock.

- \`2024-01-01T00:00Z\` It begins.

That was all.

## What happened

Again.
`;
const passages = passagesOf(parseMarkdown(body));

describe('the passages of a write-up', () => {
  it('are its paragraphs and items with their headings, without the list of the timeline', () => {
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['', 'The opening.'],
      ['What happened', 'It broke.'],
      ['What happened', 'One thing.'],
      ['What happened', 'Another.'],
      ['In detail', 'Much.'],
      ['What happened', 'Again.'],
      ['Timeline', "By the operator's clock."],
      ['Timeline', 'That was all.'],
    ]);
  });

  it('stand where the page has their headings', () => {
    const html = toHtml(parseMarkdown(body), { base: '/', cite: () => undefined, withoutTimeline: true });
    const anchors = [...new Set(passages.map(({ anchor }) => anchor))].filter(
      (anchor) => anchor !== '' && anchor !== timelineAnchor,
    );
    expect(anchors).toEqual(['section-what-happened', 'section-in-detail', 'section-what-happened-2']);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  });
});
