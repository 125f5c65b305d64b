import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours } from '../../../schemas/colours.ts';
import { contrast } from './contrast.ts';
import { themeCss, themeFaults } from './theme.ts';

const css = readFileSync(new URL('../../site/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const colour = /--(\w[\w-]*): (#[0-9a-f]{6});/g;
const inCss = (part: string): unknown =>
  Object.fromEntries([...part.matchAll(colour)].map(([, name, is]) => [name, is]));
const inScheme = (scheme: 'light' | 'dark') =>
  Object.fromEntries(Object.entries(colours).map(([name, both]) => [name, both[scheme]]));

describe('our own colours', () => {
  it('are those of the stylesheet', () => {
    expect(inCss(light)).toEqual(inScheme('light'));
    expect(inCss(dark)).toEqual(inScheme('dark'));
  });

  it('can be read', () => {
    expect(themeFaults({ light: inScheme('light'), dark: inScheme('dark') })).toEqual([]);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#17497d', '#17497d', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });
});

describe('a theme', () => {
  it('is said for dark as well where it is changed for light', () => {
    expect(
      themeCss({
        light: { accent: '#0b6e4f' },
        dark: { ground: '#000000' },
        fonts: { sans: "'Our Sans', sans-serif" },
      }),
    ).toBe(`html:root {
--accent: #0b6e4f;
--sans: 'Our Sans', sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
html:root {
--ground: #000000;
--accent: #93bdec;
}
}
`);
  });

  it('is told where it could not be read', () => {
    const faults = themeFaults({ light: { accent: '#9fc5e8' }, dark: { surface: '#777777' } });
    expect(faults.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'theme.light.accent: In the light theme "accent" on "ground" has a contrast of 1.7.',
      'theme.light.accent: In the light theme "accent" on "surface" has a contrast of 1.6.',
      'theme.light.accent: In the light theme "accent" on "accent-ground" has a contrast of 1.5.',
      'theme.dark.surface: In the dark theme "ink" on "surface" has a contrast of 3.5.',
      'theme.dark.surface: In the dark theme "ink-quiet" on "surface" has a contrast of 1.8.',
      'theme.dark.surface: In the dark theme "accent" on "surface" has a contrast of 2.2.',
    ]);
  });
});
