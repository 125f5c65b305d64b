import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IncidentCard } from '../../src/features/preview/IncidentCard.tsx';
import { ListCard } from '../../src/features/preview/ListCard.tsx';
import { PairCard } from '../../src/features/preview/PairCard.tsx';
import { SiteCard } from '../../src/features/preview/SiteCard.tsx';
import { drawPng, optionsFor, toShapes } from '../../src/features/preview/node/draw-png.ts';
import { typeface } from '../../src/features/preview/node/preview-typeface.ts';
import { cardSize } from '../../src/features/preview/CardParts.tsx';
import { fitText } from '../../src/features/preview/fit-text.ts';
import type { Weight } from '../../src/features/preview/typeface.ts';
import { compare } from '../../src/features/compare/index.ts';
import { incidentCard } from '../../src/features/preview/incident-card.ts';
import { listCard } from '../../src/features/preview/list-card.ts';
import { pairCard } from '../../src/features/preview/pair-card.ts';
import { siteCard } from '../../src/features/preview/site-card.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { toSvg } from '../../src/features/preview/node/preview-images.ts';
import { lightTokens } from '../../src/drawing/tokens.ts';
import { collection } from '../builders/collection.ts';
import { openResvg } from '../../src/features/preview/node/resvg.ts';
import { causeWord, quantity, record, report, withReports } from '../builders/record.ts';
import { anyCharacter } from '../arbitraries/any-character.ts';
import { runs } from '../setup/runs.ts';

const Resvg = await openResvg();
const resvgOf = (svg: string) => new Resvg(svg, optionsFor(svg));

const tokens = lightTokens(
  readFileSync(join(import.meta.dirname, '../../src/site/styles/tokens.css'), 'utf8'),
);

/** Every card there is, with one text wherever a person writes one. */
function cards(text: string): string[] {
  const named = { id: 'cloud', name: text, nameThen: text };
  const word = causeWord('x', { label: text });
  const one = record({
    ...withReports(report({ count: quantity('10000000..20000000'), places: [text] })),
    title: text,
    services: [named, { ...named, id: 'other' }],
    organizations: [named],
    cause: { ...record().cause, text, trigger: [word, word, word], mechanisms: [word, word] },
  });
  const all = collection({
    records: [one, { ...one, id: 'b' }, { ...one, id: 'c' }],
    comparisons: {
      few: { title: text, incidents: [one.id, 'b'] },
      many: { title: text, incidents: [one.id, 'b', 'c', one.id, 'b', 'c'] },
    },
    site: { name: text, tagline: text },
  });
  const drafts = [
    { ...one, withdrawn: { on: '2024-10-01', why: text } },
    { ...one, review: 'draft' as const },
  ];
  return [
    ...[one, ...drafts].map((own) => toSvg(IncidentCard, incidentCard(own, text), tokens)),
    toSvg(PairCard, pairCard(compare([one, one]), text), tokens),
    ...['few', 'many'].map((slug) => toSvg(ListCard, listCard(all, slug), tokens)),
    toSvg(SiteCard, siteCard(all, toFacets([...all.records.values()], all.registry)), tokens),
  ];
}

const attacks = [
  '</text><image href="https://evil.example/a.png"/>',
  '<script>alert(1)</script>',
  '" onload="alert(1)" x="',
  ']]><x/><![CDATA[',
  '&lt;image&gt; &#60;b&#62; &xxe;',
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  'url(#hatch) {{x}} ${x}',
  'var(--ink) ="var(--none)"',
  'x'.repeat(110),
  'W'.repeat(110),
  'Wm '.repeat(36),
  '東京証券取引所の障害 '.repeat(10),
  'עברית العربية 😀👩‍💻',
];

const tags = new Set(['svg', 'g', 'rect', 'line', 'text', 'circle', 'defs', 'pattern']);

describe('a preview image', () => {
  it.each(attacks)('draws %j as letters or not at all', (attack) => {
    for (const svg of cards(attack)) {
      const names = [...svg.matchAll(/<\/?([^\s>/]*)/g)].map(([, name = '']) => name);
      expect(names.filter((name) => !tags.has(name))).toEqual([]);
      expect(svg).not.toMatch(/<[^>]*\s(?:on\w+|style|href|xlink:href)=/i);
      expect([...svg.matchAll(/url\(([^)]*)\)"/g)].filter(([, to]) => to !== '#hatch')).toEqual([]);
      const drawing = resvgOf(svg);
      expect(drawing.imagesToResolve()).toEqual([]);
      expect([drawing.width, drawing.height]).toEqual([cardSize.width, cardSize.height]);
    }
  });

  it('can be drawn whatever its words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 110 }), (text) => {
        for (const svg of cards(text)) expect(resvgOf(svg).width).toBe(cardSize.width);
      }),
      { numRuns: 15 },
    );
  });

  it('has no text outside of its margins, nor one text upon another', () => {
    for (const text of [
      'Wm '.repeat(36).trim(),
      'Acme Cloud cannot change anything for seven hours',
      attacks[7]!,
    ])
      for (const svg of cards(text)) {
        const boxes = textBoxes(svg);
        expect(boxes.length).toBeGreaterThan(4);
        for (const box of boxes) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(70);
          expect(box.right, box.text).toBeLessThanOrEqual(1132);
          expect(box.bottom, box.text).toBeLessThanOrEqual(620);
        }
        expect(overlaps(boxes)).toEqual([]);
      }
  });

  it('has the same bytes each time, and at most 40 kB', async () => {
    for (const svg of cards('Acme Cloud cannot change anything for seven hours')) {
      const [a, b] = await Promise.all([drawPng(toShapes(svg)), drawPng(toShapes(svg))]);
      expect(a.equals(b)).toBe(true);
      expect(a.length).toBeLessThan(40_000);
    }
  });
});

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the letters of each line of text really are. */
function textBoxes(svg: string): Box[] {
  const [open = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([element, text = '']) => {
    const box = resvgOf(`${open}${element}</svg>`).innerBBox();
    if (!box) throw new Error(`nothing drawn of ${element}`);
    return { text, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  });
}

function overlaps(boxes: readonly Box[]): string[] {
  const meet = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? `${a.text} upon ${b.text}` : [])),
  );
}

describe('the typeface', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('AVTLWYfijlrtyJQg.,’”“–—…·≈≥ \'"()[]0123456789éüßŁЖЯфωΩ')),
    minLength: 1,
    maxLength: 60,
  });

  it('measures no line narrower than it is drawn', () => {
    fc.assert(
      fc.property(
        letters,
        fc.constantFrom<Weight>(400, 600),
        fc.integer({ min: 20, max: 60 }),
        (text, weight, size) => {
          const [line = ''] = fitText(text, [{ width: 1000, size, weight, lines: 1 }], typeface).lines;
          if (line.trim() === '') return;
          const escaped = line.replaceAll('"', '&quot;');
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="100" kerning="0"><text x="100" y="60" font-size="${size}" font-weight="${weight}" font-family="Source Serif 4">${escaped}</text></svg>`;
          const box = resvgOf(svg).innerBBox()!;
          const end = box.x + box.width - 100;
          // The box is given in whole pixels, and the last letter may lean out of its own room a little.
          expect(end).toBeLessThanOrEqual(typeface.width(line, size, weight) + 2 + size * 0.08);
        },
      ),
      // Kerning would part these pairs, and make the line wider by a seventh.
      {
        numRuns: runs(200),
        examples: [
          [')f'.repeat(20), 400, 40],
          ['x'.repeat(60), 600, 30],
        ],
      },
    );
  });

  it('has the letters of Europe, and not those of Japan', () => {
    for (const letter of 'Ałéβж→≈') expect(typeface.has(letter.codePointAt(0)!), letter).toBe(true);
    for (const letter of '東あع😀\u0000') expect(typeface.has(letter.codePointAt(0)!), letter).toBe(false);
  });
});
