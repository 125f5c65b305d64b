import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { record, times } from '../../../../tests/builders/record.ts';
import { StandaloneHead } from '../../../drawing/StandaloneHead.tsx';
import { AlignedChart } from './AlignedChart.tsx';
import { alignTimelines } from './aligned-timelines.ts';

const title = 'A <b> & "quoted" title';
const timelines = alignTimelines([
  record({ title, times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T07:00Z' }) }),
  record({ id: 'b', date: '2025-02-11', times: times({ ended: '2025-02-11T04:00Z' }) }),
]);
const head = h(StandaloneHead, {
  title,
  description: 'Told & drawn.',
  styles: '.chart text { fill: #000; }',
});
const alone = renderToString(h(AlignedChart, { timelines, width: 1080, id: 'drawing', children: head }));

describe('a drawing that stands alone', () => {
  it('begins with its title, its description and its looks, and is named by them', () => {
    expect(alone).toMatch(
      /^<svg [^>]*><title>A &lt;b> &amp; &quot;quoted&quot; title<\/title><desc>Told &amp; drawn\.<\/desc><style>/,
    );
    expect(alone).not.toMatch(/^<svg [^>]*aria-label/);
  });

  it('names no part that it lacks', () => {
    const targets = [...alone.matchAll(/url\(#([^)]*)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(alone).toContain(`id="${target}"`);
  });
});
