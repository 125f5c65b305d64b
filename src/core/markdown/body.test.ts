import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBodyLimits } from '../reading/limits.ts';
import { readBody } from './body.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';
import { runs } from '../../../tests/setup/runs.ts';

const read = (text: string, zone = 'UTC') => readBody(text, 1, zone);
const faults = (text: string) =>
  read(text).faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
const citations = (text: string) =>
  read(text).body.citations.map(({ id, line, column }) => [id, line, column]);
const timeline = (items: string, zone?: string) => read(`## Timeline\n\n${items}\n`, zone).body.timeline;

describe('citations', () => {
  it('are found with their places, one or several in a bracket', () => {
    expect(citations('Down [@meta-2].\n\n- again [@a; @b:c]\n')).toEqual([
      ['meta-2', 1, 6],
      ['a', 3, 9],
      ['b:c', 3, 9],
    ]);
  });

  it('are found in headings, tables, quotes and emphasis', () => {
    expect(citations('## A [@a]\n\n|x|\n|-|\n|y [@b]|\n\n> c [@c]\n\n*d [@d]*\n').map(([id]) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('are on the lines of the file, not of the text', () => {
    expect(readBody('\nDown [@a].\n', 20, 'UTC').body.citations).toEqual([{ id: 'a', line: 21, column: 6 }]);
  });

  it.each([
    '`[@code]`',
    '    [@block]\n',
    'a@b.example',
    '[@]',
    '[see @a]',
    '\\[@a]x \\',
    '[a](https://x.example/@a)',
  ])('are not in %j', (text) => {
    expect(citations(text).filter(([id]) => id !== 'a')).toEqual([]);
  });
});

describe('the plain text', () => {
  it('has neither citations nor marks', () => {
    const { body } = read(
      'The **backbone** went down [@a; @b], says [the report](https://x.example) [@c].\n\nTwo\nlines.\n',
    );
    expect(body.summary).toBe('The backbone went down, says the report.');
    expect(body.text).toBe('The backbone went down, says the report.\nTwo lines.');
  });

  it('begins with the first paragraph, wherever that stands', () => {
    expect(read('## What happened\n\n- a list\n\nThe text.\n').body.summary).toBe('The text.');
    expect(read('## What happened\n').body.summary).toBe('');
  });
});

describe('the timeline', () => {
  it('is the list under its heading, as data', () => {
    expect(
      timeline(
        '- `2021-10-04T15:39Z` Traffic *falls*. [@a]\n- `2021-10-04T22:45Z~` It is back. [@a; @b] [@a]',
      ),
    ).toEqual([
      expect.objectContaining({ text: 'Traffic falls.', sources: ['a'] }),
      expect.objectContaining({
        at: expect.objectContaining({ text: '2021-10-04T22:45Z~', qualifier: 'about' }) as unknown,
        text: 'It is back.',
        sources: ['a', 'b'],
      }),
    ]);
  });

  it('may have entries of several paragraphs and lists', () => {
    expect(timeline('- `2021-10-04` One.\n\n  Two.\n  - three\n')).toMatchObject([
      { text: expect.stringMatching(/One\..*Two\..*three/) as string },
    ]);
  });

  it('reads days in the zone of the record', () => {
    expect(timeline('- `2022-02-19` Silence.', 'Australia/Sydney')).toMatchObject([
      { at: { earliest: '2022-02-18T13:00:00Z' } },
    ]);
  });

  it('ends with its section, and is no other list', () => {
    const text =
      '- `2021` not this\n\n## Timeline\n\n- `2022` this\n\n### Later\n\n- `2023` this too\n\n## Lessons\n\n- not this\n';
    expect(read(text).body.timeline.map((entry) => entry.text)).toEqual(['this', 'this too']);
    expect(faults(text)).toEqual([]);
  });

  it('is whatever the case of its heading, and absent without one', () => {
    expect(read('## TIMELINE\n\n- `2021` a\n').body.timeline).toHaveLength(1);
    expect(read('### Timeline\n\n- a\n').body.timeline).toEqual([]);
  });

  it.each([
    ['no time', '- Traffic falls.', '3:1'],
    ['a time without back-ticks', '- 2021-10-04T15:39Z Traffic falls.', '3:1'],
    ['a time that is none', '- `15:39` Traffic falls.', '3:3'],
    ['no text', '- `2021-10-04`', '3:1'],
    ['only citations', '- `2021-10-04` [@a]', '3:1'],
    ['nothing', '-', '3:1'],
    ['no list', 'At nine.', '1:1'],
  ])('refuses an entry with %s, where it stands', (_what, item, place) => {
    expect(faults(`## Timeline\n\n${item}\n`)).toEqual([`${place} timeline-entry`]);
  });
});

describe('what a text may not hold', () => {
  it.each([
    ['raw HTML in a line', 'a <b>c</b>', ['1:3 body-html', '1:7 body-html']],
    ['raw HTML as a block', '<div>\nx\n</div>', ['1:1 body-html']],
    ['a script', '<script>alert(1)</script>', ['1:1 body-html']],
    ['a comment', 'a\n\n<!-- b -->', ['3:1 body-comment']],
    ['an image', 'a ![b](https://x.example/c.png)', ['1:3 body-image']],
    [
      'an image by reference',
      '![b]\n\n[b]: https://x.example',
      ['1:1 body-image', '3:1 body-link-definition'],
    ],
    ['a definition', 'a\n\n[b]: https://x.example', ['3:1 body-link-definition']],
    ['a first-level heading', '# a', ['1:1 body-heading']],
    ['a first-level heading by underline', 'a\n===', ['1:1 body-heading']],
  ])('is refused by name: %s', (_what, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    '\\javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.example',
    '/\\\\x.example',
    'http://x.example',
    'https:x.example',
    'https://',
    'mailto:a@x.example',
    'other.md',
    '../other/',
    '#part',
    '',
    'ftp://x.example',
    '/a%0ab',
  ])('is refused by name: a link to %j', (url) => {
    expect(faults(`[a](<${url}>)`)).toEqual(['1:1 body-link']);
  });

  it.each(['https://x.example/a?b=c#d', '/incidents/2021-10-04-facebook-backbone/', '/about/#part', '/'])(
    'is not a link to %s',
    (url) => {
      expect(faults(`[a](${url})`)).toEqual([]);
    },
  );

  it('leaves code and escaped characters alone', () => {
    expect(faults('`<b>` and \\<b> and `![a](b)`\n\n    <script>\n\n```\n# not a heading\n```\n')).toEqual(
      [],
    );
  });

  it('says what to write instead, where that is known', () => {
    const suggestions = (text: string) => read(text).faults.map(({ write }) => write);
    expect(
      suggestions('[a](http://x.example) [b](//x.example) [c](../incidents/2021-10-04-x.md) [d](x:y)'),
    ).toEqual(['https://x.example', 'https://x.example', '/incidents/2021-10-04-x/', undefined]);
  });
});

describe('reading a text', () => {
  it('never throws within the limits, and places every fault in it', () => {
    const piece = fc.constantFrom(
      '[@a]',
      '[@a; @b]',
      '`2021`',
      '- ',
      '> ',
      '## Timeline',
      '# ',
      '\n',
      '\n\n',
      '<b>',
      '<!--',
      '![',
      '](',
      ')',
      '|',
      '|-|',
      '*',
      '_',
      '`',
      '    ',
      'text ',
      '\\',
      '&lt;',
      '[a]: b',
      '1. ',
    );
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (body) => {
        if (checkBodyLimits(body, 1).length > 0) return;
        const lines = body.split(/\r\n|\r|\n/).length;
        for (const { line, column } of read(body).faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a short text', () => {
  it.each([
    ['One paragraph\nof two lines [@a].\n', true],
    ['', true],
    ['One paragraph.\n\nAnother one.\n', false],
    ['One paragraph.\n\n- `2024-09-18` and a list\n', false],
    ['## What happened\n\nOne paragraph.\n', false],
    ['- A list alone\n', false],
  ])('is one paragraph at most: %j', (text, isShort) => {
    expect(readBody(text, 1, 'UTC').body.isShort).toBe(isShort);
  });
});
