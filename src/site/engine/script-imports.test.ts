import { describe, expect, it } from 'vitest';
import { withPreloads } from './script-imports.ts';

const imports = { 'a.1.js': ['base.2.js', 'list.3.js'], 'b.1.js': ['base.2.js'], 'c.1.js': [] };
const made = (html: string): string => Buffer.from(withPreloads(Buffer.from(html), imports)).toString();
const script = (name: string): string => `<script type="module" src="/site/_astro/${name}"></script>`;
const link = (name: string): string => `<link rel="modulepreload" href="/site/_astro/${name}">`;

describe('a page', () => {
  it('names what its scripts import, each once, at the end of its head', () => {
    const head = '<head><title>Störung</title>';
    const rest = `</head><body>${script('a.1.js')}${script('b.1.js')}</body>`;
    expect(made(head + rest)).toBe(head + link('base.2.js') + link('list.3.js') + rest);
  });

  it.each(['<head></head>', `<head></head>${script('c.1.js')}`, `<head></head>${script('unknown.js')}`])(
    'is left as it is where there is nothing to name: %s',
    (html) => {
      expect(made(html)).toBe(html);
    },
  );
});
