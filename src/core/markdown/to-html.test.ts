import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { toHtml, toSections, type HtmlOptions } from './to-html.ts';
import { runs } from '../../../tests/setup/runs.ts';

const sources = ['a', 'b', 'meta-2'];
const options: HtmlOptions = {
  cite: (id) => {
    const at = sources.indexOf(id);
    return at === -1
      ? undefined
      : { number: String(at + 1), href: `#source-${id}`, title: `Title of "${id}"` };
  },
  base: '/base/',
};
const html = (text: string, more: Partial<HtmlOptions> = {}): string =>
  toHtml(parseMarkdown(text), { ...options, ...more });

describe('a text as HTML', () => {
  it('keeps paragraphs, lists, tables, quotes, code and emphasis', () => {
    expect(html('A *b* **c** `d`.\n\n1. e\n\n> f\n')).toBe(
      '<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>\n<ol>\n<li>e</li>\n</ol>\n<blockquote>\n<p>f</p>\n</blockquote>',
    );
    expect(html('|a|b|\n|:-|-:|\n|1|2|\n')).toContain('<th align="left">a</th>');
  });

  it('numbers citations and links them to their sources', () => {
    expect(html('Down [@b; @meta-2].')).toBe(
      '<p>Down\u00A0<span class="cite"><a href="#source-b" title="Title of &#x22;b&#x22;">[2]</a><a href="#source-meta-2" title="Title of &#x22;meta-2&#x22;">[3]</a></span>.</p>',
    );
  });

  it('shows a citation of no source as it was written, and code as code', () => {
    expect(html('Down [@nobody].')).toContain('[@nobody]');
    expect(html('Write `[@a]`.')).toBe('<p>Write <code>[@a]</code>.</p>');
  });

  it('links several citations in one run of text', () => {
    expect(html('[@a] and [@b] and [@a]').match(/<a /g)).toHaveLength(3);
  });

  it('gives every heading an address of its own, which is none of ours', () => {
    expect(html('## What happened\n\n## What happened\n\n### Ünïcode & more\n\n## 東京\n')).toBe(
      [
        '<h2 id="section-what-happened">What happened</h2>',
        '<h2 id="section-what-happened-2">What happened</h2>',
        '<h3 id="section-n-code-more">Ünïcode &#x26; more</h3>',
        '<h2 id="section-">東京</h2>',
      ].join('\n'),
    );
  });

  it('places links to our pages below the base, and tells others not to follow', () => {
    expect(html('[a](/incidents/x/) [b](https://x.example/)')).toBe(
      '<p><a href="/base/incidents/x/">a</a> <a href="https://x.example/" rel="nofollow noopener">b</a></p>',
    );
  });

  it.each(['//x.example', 'javascript:alert(1)', 'data:text/html,x', 'http://x.example', 'relative/'])(
    'leaves no way to %s',
    (url) => {
      expect(html(`[a](<${url}>)`)).toBe('<p><a>a</a></p>');
    },
  );

  it('leaves the timeline out where the page shows it', () => {
    const text = 'One.\n\n## Timeline\n\nIn UTC.\n\n- `2021` a\n\n### b\n\n## Lessons\n\nTwo.\n';
    expect(html(text, { withoutTimeline: true })).toBe(
      '<p>One.</p>\n<h2 id="section-lessons">Lessons</h2>\n<p>Two.</p>',
    );
    expect(html('One.\n', { withoutTimeline: true })).toBe('<p>One.</p>');
  });

  it('leaves the tree as it was', () => {
    const tree = parseMarkdown('A [@a].\n\n## Timeline\n\n- `2021` b\n');
    const before = structuredClone(tree);
    toHtml(tree, { ...options, withoutTimeline: true });
    expect(tree).toEqual(before);
  });

  it('drops raw HTML, with what it says', () => {
    expect(html('a <b onclick="x()">c</b> d\n\n<script>alert(1)</script>\n')).not.toMatch(
      /<b|onclick|script|alert/,
    );
  });

  it('shows tasks as boxes that say their state and cannot be ticked', () => {
    expect(html('- [ ] Watch dates\n- [x] Renew\n')).toBe(
      [
        '<ul class="contains-task-list">',
        '<li class="task-list-item"><input type="checkbox" disabled aria-label="Open:"> Watch dates</li>',
        '<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done:"> Renew</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it('shows struck-out words as such', () => {
    expect(html('~~Old~~ new, ~5 to ~10.')).toBe('<p><del>Old</del> new, ~5 to ~10.</p>');
  });

  it('puts footnotes below, with a way there and back, apart from the numbers of sources', () => {
    expect(html('Down.[^why]\n\n[^why]: As said [@a].\n')).toBe(
      [
        '<p>Down.<sup><a href="#note-fn-why" id="note-fnref-why" aria-label="Footnote a">a</a></sup></p>',
        '<section class="footnotes"><h2 id="section-footnotes">Footnotes</h2>',
        '<ol type="a">',
        '<li id="note-fn-why">',
        '<p>As said\u00A0<span class="cite"><a href="#source-a" title="Title of &#x22;a&#x22;">[1]</a></span>. <a href="#note-fnref-why" aria-label="Back to the text of footnote a">↑</a></p>',
        '</li>',
        '</ol>',
        '</section>',
      ].join('\n'),
    );
  });

  it('keeps the footnotes that are written below the timeline', () => {
    const text = 'One.[^n]\n\n## Timeline\n\n- `2021` a\n\n[^n]: Two.\n';
    expect(html(text, { withoutTimeline: true })).toContain('<p>Two. <a');
  });

  it.each([
    ['See https://x.example/a_b.', 'https://x.example/a_b'],
    ['(https://x.example/y)[@a]', 'https://x.example/y'],
    ['**https://x.example/(z)**', 'https://x.example/(z)'],
  ])('makes a link of the bare address in %j', (text, address) => {
    expect(html(text)).toContain(`<a href="${address}" rel="nofollow noopener">${address}</a>`);
  });

  it.each([
    'http://x.example',
    'www.x.example',
    'me@x.example',
    'https://a@x.example/',
    'https://x.example/*b*',
    'https://аррӏе.example/',
    '`https://x.example`',
  ])('makes no link of %j', (text) => {
    expect(html(text)).not.toContain('<a');
  });

  it('takes no marks of its own from a text', () => {
    expect(html('\u{F0000}a\u{F0001}')).toBe('<p>a</p>');
  });
});

/** What no page may hold, whatever was written: elements and attributes that act, and addresses that do. */
function dangers(page: string): string[] {
  const tags = [...page.matchAll(/<\/?([a-zA-Z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)];
  const allowed =
    /^(?:a|blockquote|br|code|del|em|h[1-6]|hr|input|li|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)$/;
  return tags.flatMap(([tag, name = '', attributes = '']) => {
    const names = [...attributes.matchAll(/(?<![^\s=])([^\s=]+)="([^"]*)"/g)];
    const bad = names.filter(
      ([, key = '', value = '']) =>
        !['href', 'title', 'class', 'id', 'rel', 'align', 'type', 'start', 'aria-label'].includes(key) ||
        (key === 'href' && !/^(?:https:|\/base\/|#)/i.test(value)) ||
        (key === 'id' && !/^(?:section|note)-/.test(value)) ||
        (key === 'type' && value !== (name === 'input' ? 'checkbox' : 'a')),
    );
    return allowed.test(name) && bad.length === 0 ? [] : [tag];
  });
}

describe('whatever the tree', () => {
  const evil = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    '//x.example',
    '/\\x.example',
    '\\\\x.example',
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)",
    '--><script>',
    '[@a]',
    '[@a; @"><script>]',
    '\u{F0000}a;<script>\u{F0001}',
    'https://x.example/"onclick="x',
    '&lt;script&gt;',
    '\u0000',
    '</textarea><svg onload=x>',
  );
  const text = fc.oneof(evil, fc.string({ maxLength: 20 }));
  const { tree: node } = fc.letrec<{ tree: unknown }>((tie) => {
    const children = fc.array(tie('tree'), { maxLength: 3 });
    const item = fc.record({ type: fc.constant('listItem'), checked: fc.boolean(), children });
    const items = fc.array(item, { maxLength: 3 });
    return {
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.record({ type: fc.constant('text'), value: text }),
        fc.record({
          type: fc.constantFrom('html', 'code', 'inlineCode', 'yaml'),
          value: text,
          lang: text,
          meta: text,
        }),
        fc.record({ type: fc.constant('image'), url: text, alt: text, title: text }),
        fc.record({ type: fc.constantFrom('break', 'thematicBreak') }),
        fc.record({ type: fc.constant('link'), url: text, title: text, children }),
        fc.record({
          type: fc.constantFrom(
            'paragraph',
            'emphasis',
            'strong',
            'delete',
            'blockquote',
            'tableRow',
            'tableCell',
          ),
          children,
        }),
        fc.record({ type: fc.constant('list'), ordered: fc.boolean(), start: fc.nat(), children: items }),
        item,
        fc.record({ type: fc.constant('heading'), depth: fc.integer({ min: 1, max: 6 }), children }),
        fc.record({
          type: fc.constant('table'),
          align: fc.constant(['left', 'right', null]),
          children: fc.constant([]),
        }),
        fc.record({
          type: fc.constant('paragraph'),
          children,
          data: fc.record({
            hName: fc.constantFrom('script', 'iframe', 'svg', 'form', 'object'),
            hProperties: fc.record({ onClick: text, srcDoc: text, href: text, style: text, id: text }),
          }),
        }),
        fc.record({
          type: fc.constantFrom('linkReference', 'imageReference', 'footnoteReference'),
          identifier: text,
          label: text,
          referenceType: fc.constant('full'),
          children,
        }),
        fc.record({ type: fc.constant('definition'), identifier: text, label: text, url: text, title: text }),
        fc.record({ type: fc.constant('footnoteDefinition'), identifier: text, label: text, children }),
      ),
    };
  });
  const root = fc
    .array(node, { maxLength: 5 })
    .map((children): Root => ({ type: 'root', children: children as Root['children'] }));

  it('nothing that acts reaches the page', () => {
    fc.assert(
      fc.property(root, (tree) => {
        const page = toHtml(tree, options);
        expect(dangers(page)).toEqual([]);
        expect(page).not.toMatch(/<script|href="\s*javascript:/i);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('nor from any text that can be written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            evil,
            fc.constantFrom(
              '[a](',
              ')',
              '<',
              '>',
              '\n\n',
              '# ',
              '- ',
              '|',
              '`',
              '[^a]',
              '\n\n[^a]: ',
              '[x] ',
              '~~',
            ),
          ),
          {
            maxLength: 12,
          },
        ),
        (parts) => {
          expect(dangers(html(parts.join('')))).toEqual([]);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('and the search for dangers finds them', () => {
    expect(dangers('<p onclick="x">a</p>')).toHaveLength(1);
    expect(dangers('<script>')).toHaveLength(1);
    expect(dangers('<a href="javascript:x">a</a>')).toHaveLength(1);
    expect(dangers('<a href="//x.example">a</a>')).toHaveLength(1);
    expect(dangers('<p>a</p>')).toEqual([]);
  });
});

describe('the sections of a page', () => {
  const split = (text: string) => toSections(parseMarkdown(text), options);

  it('begin with the opening, where the text begins with a paragraph', () => {
    expect(split('One.\n\nTwo.\n')).toEqual({ opening: '<p>One.</p>', sections: [{ html: '<p>Two.</p>' }] });
    expect(split('One.\n')).toEqual({ opening: '<p>One.</p>', sections: [] });
    expect(split('- One.\n')).toEqual({
      opening: undefined,
      sections: [{ html: '<ul>\n<li>One.</li>\n</ul>' }],
    });
  });

  it('are told apart by their headings of the second level', () => {
    expect(split('## A `b`\n\nOne.\n\n### C\n\n## A b\n').sections).toEqual([
      {
        id: 'section-a-b',
        title: 'A b',
        html: '<h2 id="section-a-b">A <code>b</code></h2>\n<p>One.</p>\n<h3 id="section-c">C</h3>',
      },
      { id: 'section-a-b-2', title: 'A b', html: '<h2 id="section-a-b-2">A b</h2>' },
    ]);
  });

  it('share their footnotes, which come last', () => {
    const { opening, sections } = split('One.[^x]\n\n## Two\n\nTwo.[^y]\n\n[^x]: First.\n\n[^y]: Second.\n');
    expect(opening).toContain('href="#note-fn-x"');
    expect(sections.map(({ id }) => id)).toEqual(['section-two', undefined]);
    expect(sections[0]?.html).toContain('>b</a></sup>');
    expect(sections[1]?.html.match(/<li id="note-fn-/g)).toHaveLength(2);
  });
});

it('names the column in the cells of a table but the first of each row', () => {
  expect(html('|Who|How *long*|\n|-|-|\n|a|1 h|\n')).toContain(
    '<tr>\n<td>a</td>\n<td data-label="How long">1 h</td>\n</tr>',
  );
});
