import * as z from 'zod';
import { colours, type Colour } from './colours.ts';
import { colourPattern, fontsPattern, publicFilePattern, sitePathPattern } from './patterns.ts';
import { AddressText, listOf, prose } from './values.ts';

const ColourText = z.string().regex(colourPattern, 'colour');
const someColours = (scheme: string) =>
  z
    .strictObject(
      Object.fromEntries(Object.keys(colours).map((name) => [name, ColourText.optional()])) as Record<
        Colour,
        z.ZodOptional<typeof ColourText>
      >,
    )
    .optional()
    .meta({ description: `Colours of the ${scheme} theme, by the names of their custom properties.` });
const fonts = (description: string) =>
  z.string().regex(fontsPattern, 'fonts').max(200).optional().meta({ description });

/** Colours and typefaces that take the place of ours. */
export const ThemeSchema = z.strictObject({
  light: someColours('light'),
  dark: someColours('dark'),
  fonts: z
    .strictObject({
      serif: fonts('Of texts and headings.'),
      sans: fonts('Of labels and figures.'),
      mono: fonts('Of code.'),
    })
    .optional()
    .meta({ description: 'Families of typefaces, the first that a machine has.' }),
});
export type Theme = z.infer<typeof ThemeSchema>;

/** Parts of a site that the navigation can lead to, by their words. */
const siteParts = [
  'incidents',
  'patterns',
  'compare',
  'services',
  'organizations',
  'causes',
  'trends',
  'quality',
  'contribute',
  'about',
] as const;
export type SitePart = (typeof siteParts)[number];

const LinkSchema = z.strictObject({
  label: prose(30).meta({ description: 'What it is called.' }),
  address: z.union([AddressText, z.string().regex(sitePathPattern).max(200)]).meta({
    description: 'A web address, or a path of this site such as /comparisons/two-outages/.',
  }),
});

/** The links at the top of every page. */
export const NavigationSchema = listOf(z.union([z.enum(siteParts), LinkSchema]), 10);

/** A picture of the team's folder public/. */
export const LogoText = z.string().regex(publicFilePattern, 'picture').max(100);
