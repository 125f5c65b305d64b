import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { record, times } from '../../tests/builders/record.ts';
import { DrawingSheet } from './DrawingSheet.tsx';
import { svgFile } from './svg-file.ts';
import { drawTimeline } from './timeline-drawing.ts';
import { TimelineChart } from './TimelineChart.tsx';

const cited = {
  ...{ key: 'a', title: 'A <b> & "quoted" title ]]>', site: 'Hindsight', licence: 'CC BY 4.0' },
  ...{ address: 'https://hindsight.example/a/', day: '2024-09-20', revision: 'revision 2' },
};
const drawing = drawTimeline(
  record({ times: times({ started: '2024-09-18T04:00Z~', ended: '2024-09-18T07:00Z' }) }),
)!;
const drawn = TimelineChart({ drawing, width: 860, id: 'file' });
const caption = 'Told & drawn.';
const alone = renderToString(
  h(DrawingSheet, { cited, caption, drawn, styles: '.chart text { fill: #000; }' }),
);
const addresses = { base: '/', site: 'https://hindsight.example/' };

describe('a drawing that stands alone', () => {
  it('begins with its title, its description and its looks', () => {
    expect(alone).toMatch(
      /^<svg [^>]*><title>A &lt;b> &amp; &quot;quoted&quot; title ]]><\/title><desc>Told &amp; drawn\.<\/desc><style>/,
    );
  });

  it('says in the picture what it shows, where it is from, in which state, and under which licence', () => {
    const texts = [...alone.matchAll(/<text class="sheet-(\w+)"[^>]*>([^<]*)/g)].map(([, of, text]) => [
      of,
      text,
    ]);
    expect(texts).toEqual([
      ['title', 'A &lt;b> &amp; &quot;quoted&quot; title ]]>'],
      ['caption', 'Told &amp; drawn.'],
      ['source', 'Source: Hindsight, https://hindsight.example/a/'],
      ['source', 'State of 20 September 2024, revision 2. Licence: CC BY 4.0'],
    ]);
  });

  it('names no part that it lacks', () => {
    const targets = [...alone.matchAll(/url\(#([^)]*)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(alone).toContain(`id="${target}"`);
  });

  it('is XML, and leads to the site from wherever it lies', () => {
    expect(svgFile(alone, addresses)).not.toContain(']]>');
    expect(svgFile('<svg><a href="/incidents/b/">a href=&quot;/b</a></svg>', addresses)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg><a href="https://hindsight.example/incidents/b/">a href=&quot;/b</a></svg>\n',
    );
  });
});
