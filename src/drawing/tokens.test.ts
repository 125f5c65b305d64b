import { describe, expect, it } from 'vitest';
import { lightTokens, withTokens } from './tokens.ts';

const css = `/* --ink: old; */
:root { color-scheme: light dark; --ink: #111; --ground:#eee;
  --serif: 'A B', serif }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #ddd; } .x { --line: #000 } }
:root { --ground: #fff; }`;

describe('tokens', () => {
  it('are those of the light theme, and the last of one name', () => {
    expect([...lightTokens(css)]).toEqual([
      ['ink', '#111'],
      ['ground', '#fff'],
      ['serif', "'A B', serif"],
    ]);
  });

  it('stand in the place of their names', () => {
    expect(withTokens('fill: var(--ink); stroke: var(--ground)', lightTokens(css))).toBe(
      'fill: #111; stroke: #fff',
    );
    expect(() => withTokens('var(--line)', lightTokens(css))).toThrow('--line');
  });
});
