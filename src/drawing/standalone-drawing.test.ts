import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { record, times } from '../../tests/builders/record.ts';
import { AlignedChart } from '../features/compare/timelines/AlignedChart.tsx';
import { alignTimelines } from '../features/compare/timelines/aligned-timelines.ts';
import { paintedClasses, standaloneSvg } from './standalone-drawing.ts';

const known = {
  started: '2024-09-18T04:00Z',
  detected: '2024-09-18T04:30Z~',
  mitigated: '2024-09-18T05:00Z',
  restoring: '2024-09-18T06:00Z',
  ended: '2024-09-18T07:00Z',
};
const title = 'A <b> & "quoted" class="phase" title';
const records = [
  record({ title, times: times(known) }),
  record({ id: 'b', date: '2025-02-11', times: times({ ended: '2025-02-11T04:00Z' }) }),
];
const drawn = renderToString(
  h(AlignedChart, { timelines: alignTimelines(records), width: 1080, id: 'drawing' }),
);
const alone = standaloneSvg(drawn, { title, description: 'Told & drawn.' });

/** Names of elements that are open at the end; empty where all are closed in order. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-z][\w]*)[^<>]*?(\/?)>/gi)) {
    if (self === '/') continue;
    if (end !== '/') open.push(name);
    else if (open.pop() !== name) return ['out of order', name];
  }
  return open;
}

describe('a drawing that stands alone', () => {
  it('is one document with its title and its description', () => {
    expect(alone).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    expect(alone).toContain(
      '<title>A &lt;b&gt; &amp; &quot;quoted&quot; class=&quot;phase&quot; title</title>',
    );
    expect(alone).toContain('<desc>Told &amp; drawn.</desc>');
    expect(unclosed(alone)).toEqual([]);
  });

  it('needs nothing from elsewhere: no class, no variable, no address but its own parts', () => {
    expect(alone.replaceAll(/>[^<]*</g, '><')).not.toMatch(/class=|style=|var\(|href|@import/);
    expect([...alone.matchAll(/url\(([^)]*)\)/g)].every(([, target = '']) => target.startsWith('#'))).toBe(
      true,
    );
    for (const [, target = ''] of alone.matchAll(/url\(#([^)]*)\)/g))
      expect(alone).toContain(`id="${target}"`);
  });

  it('keeps the words of a title as words', () => {
    const words = 'a class="phase" b';
    const svg = standaloneSvg(`<svg><text class="lane">${words}</text></svg>`, {
      title: '',
      description: '',
    });
    expect(svg).toContain(`<text fill="#5b5852">${words}</text>`);
  });

  it('has a look for every class that a drawing uses', () => {
    const used = [...drawn.matchAll(/<[a-z][^<>]* class="([^"]*)"/gi)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(
      [...new Set(used)].filter((name) => !['chart', 'aligned-chart', ...paintedClasses].includes(name)),
    ).toEqual([]);
    expect(used).toContain('phase-undetected');
  });

  it('lets what a mark says of itself win over its class', () => {
    const tag = standaloneSvg('<svg><rect class="phase phase-detected" fill="url(#dots)"/></svg>', {
      title: '',
      description: '',
    });
    expect(tag).toContain('<rect fill="url(#dots)" stroke="#35506e"/>');
  });
});
