import { colours, type Colour, type Scheme } from '../../../schemas/colours.ts';
import type { Theme } from '../../../schemas/looks.ts';
import type { FieldFault } from '../problem.ts';
import { contrast } from './contrast.ts';

const names = Object.keys(colours) as Colour[];

const colourIn = (theme: Theme, scheme: Scheme, name: Colour): string =>
  theme[scheme]?.[name] ?? colours[name][scheme];

/** The custom properties that a theme changes in the light theme: what is drawn outside of a page has these. */
export const lightProperties = ({ light = {}, fonts = {} }: Theme): [name: string, value: string][] => [
  ...Object.entries(light),
  ...Object.entries(fonts),
];

const block = (selector: string, properties: readonly (readonly [string, string])[]): string =>
  `${selector} {\n${properties.map(([name, value]) => `--${name}: ${value};\n`).join('')}}\n`;

/**
 * The stylesheet of a theme. Its selector counts more than that of tokens.css, whichever a page loads first; so each
 * colour that it changes for light is said for dark as well.
 */
export function themeCss(theme: Theme): string {
  const { light = {}, dark = {} } = theme;
  const changed = names.filter((name) => light[name] !== undefined || dark[name] !== undefined);
  const forDark = changed.map((name) => [name, colourIn(theme, 'dark', name)] as const);
  return (
    block('html:root', lightProperties(theme)) +
    `@media screen and (prefers-color-scheme: dark) {\n${block('html:root', forDark)}}\n`
  );
}

/** Text and what it stands on. */
const readTogether: readonly [text: Colour, ground: Colour][] = [
  ...(['ink', 'ink-quiet', 'accent'] as const).flatMap((text): [Colour, Colour][] => [
    [text, 'ground'],
    [text, 'surface'],
  ]),
  ['ink', 'accent-ground'],
  ['accent', 'accent-ground'],
  ['other', 'ground'],
  ['good', 'ground'],
  ['warn', 'ground'],
];
const leastContrast = 4.5;

/** Colours of a theme that could not be read on one another. */
export const themeFaults = (theme: Theme): FieldFault[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    readTogether.flatMap(([text, ground]): FieldFault[] => {
      const own = [text, ground].find((name) => theme[scheme]?.[name] !== undefined);
      const ratio = contrast(colourIn(theme, scheme, text), colourIn(theme, scheme, ground));
      if (own === undefined || ratio >= leastContrast) return [];
      return [
        {
          path: ['theme', scheme, own],
          rule: 'low-contrast',
          message: `In the ${scheme} theme "${text}" on "${ground}" has a contrast of ${Math.floor(ratio * 10) / 10}.`,
          allowed: `at least ${leastContrast}, as WCAG asks for text: ${scheme === 'light' ? 'a darker' : 'a lighter'} "${text}" or another "${ground}"`,
        },
      ];
    }),
  );
