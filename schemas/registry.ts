import * as z from 'zod';
import {
  addressFormPattern,
  basePathPattern,
  folderPattern,
  howManyPattern,
  languagePattern,
  suggestFormPattern,
} from './patterns.ts';
import { OwnFieldsSchema } from './own-field.ts';
import { OwnWordsSchema } from './own-word.ts';
import { audiences } from './audience.ts';
import { LogoText, NavigationSchema, ThemeSchema } from './looks.ts';
import { AddressText, PlainAddressText, IdText, TimeText, listOf, prose, wordOf } from './values.ts';
import { serviceKinds } from './vocabulary.ts';

const NameInTimeSchema = z.strictObject({
  name: prose(80).meta({ description: 'The name it had.' }),
  from: TimeText.optional().meta({ description: 'Since when.' }),
  until: TimeText.optional().meta({ description: 'Until when.' }),
});

const name = prose(80).meta({ description: "Today's name." });
const names = listOf(NameInTimeSchema, 20).optional().meta({ description: 'Former names with their dates.' });
const aliases = listOf(prose(80), 40)
  .optional()
  .meta({ description: 'Other names and spellings that people use, and abbreviations.' });
const misspellings = listOf(prose(80), 40)
  .optional()
  .meta({ description: 'What people type by mistake: search and forms know it, and no page shows it.' });
const homePage = AddressText.optional().meta({ description: 'Its home page.' });
const statusPage = AddressText.optional().meta({ description: 'Its status page.' });

/** A service: what people use and what fails. The file name is its id. */
export const ServiceSchema = z.strictObject({
  name,
  names,
  aliases,
  misspellings,
  organization: IdText.optional().meta({ description: 'Who owns it, where that never changed.' }),
  organizations: listOf(
    z.strictObject({
      id: IdText.meta({ description: 'The owner.' }),
      from: TimeText.optional().meta({ description: 'Since when.' }),
      until: TimeText.optional().meta({ description: 'Until when.' }),
    }),
    10,
  )
    .optional()
    .meta({ description: 'Its owners with dates, where they changed.' }),
  parent: IdText.optional().meta({ description: 'The service it is a part of.' }),
  kind: wordOf(serviceKinds).meta({ description: 'What sort of service it is.' }),
  homePage,
  statusPage,
});
export type ServiceFrontMatter = z.infer<typeof ServiceSchema>;

/** An organization that operates services. */
export const OrganizationSchema = z.strictObject({
  name,
  names,
  aliases,
  misspellings,
  parent: IdText.optional().meta({ description: 'The organization it belongs to.' }),
  homePage,
  statusPage,
});
export type OrganizationFrontMatter = z.infer<typeof OrganizationSchema>;

/** Someone who counts user reports. */
export const CounterSchema = z.strictObject({
  name,
  homePage,
  methods: listOf(
    z.strictObject({
      id: IdText.meta({ description: 'Short name of the method.' }),
      from: TimeText.optional().meta({ description: 'Since when it was used.' }),
      until: TimeText.optional().meta({ description: 'Until when it was used.' }),
      what: prose(400).meta({ description: 'What was counted and how, as far as stated.' }),
    }),
    10,
  )
    .optional()
    .meta({ description: 'Its methods with dates: counts of different methods are not alike.' }),
});
export type CounterFrontMatter = z.infer<typeof CounterSchema>;

/** An editor's page on two or more incidents. */
export const ComparisonSchema = z.strictObject({
  title: z.string().min(15).max(110).meta({ description: 'The question the page answers.' }),
  incidents: z.array(IdText).min(2).max(20).meta({ description: 'Ids of the incidents.' }),
  notes: listOf(
    z.strictObject({
      row: prose(60).meta({ description: 'The row of the comparison.' }),
      text: prose(400).meta({ description: 'What to know when reading it.' }),
    }),
    30,
  )
    .optional()
    .meta({ description: "The editor's notes on single rows." }),
});
export type ComparisonFrontMatter = z.infer<typeof ComparisonSchema>;

const addressForm = (description: string) =>
  z
    .string()
    .regex(addressFormPattern, 'address-form')
    .max(500)
    .optional()
    .meta({
      description: `${description}, where that is not as the host has it: {branch}, {path}, {line}, {id} and {title} are filled in; none where there is no such page.`,
    });

/** `site.yml`: everything in which one knowledge base differs from another. */
export const SiteSchema = z.strictObject({
  name,
  tagline: prose(160).meta({ description: 'What it is, in one line.' }),
  description: prose(300).meta({ description: 'What it is, for search engines.' }),
  address: PlainAddressText.meta({
    description: 'Address at which the site is published; SITE_URL overrides it.',
  }),
  basePath: z
    .string()
    .regex(basePathPattern, 'base-path')
    .max(120)
    .optional()
    .meta({ description: 'Path below the address; BASE_PATH overrides it.' }),
  repository: PlainAddressText.meta({ description: 'The repository that contributions go to.' }),
  branch: z
    .string()
    .regex(/^\w[\w-]*(?:[./][\w-]+)*$/, 'branch')
    .max(80)
    .meta({ description: 'Its branch.' }),
  repositoryHost: z.enum(['github', 'gitlab', 'gitea', 'bitbucket']).optional().meta({
    description:
      'What serves the repository, where its domain does not say: gitea is Forgejo as well; github if left out.',
  }),
  contentPath: z.string().regex(folderPattern, 'folder').max(200).optional().meta({
    description: 'Where the content folder lies in the repository; content if left out, "." for all of it.',
  }),
  editAddress: addressForm('Where a file is edited'),
  historyAddress: addressForm('Where the changes of a file are listed'),
  reportAddress: addressForm('Where an error is reported'),
  suggestAddress: z.string().regex(suggestFormPattern, 'suggest-form').max(500).optional().meta({
    description:
      'Where an incident without a record is suggested: {link} and {sentence} are filled in; left out where nobody takes suggestions.',
  }),
  logo: LogoText.optional().meta({
    description:
      'A picture before the name at the top of every page, by its path in public/, for example /logo.svg.',
  }),
  navigation: NavigationSchema.optional().meta({
    description: 'The links at the top of every page: words for parts of the site, or links of your own.',
    examples: [['incidents', 'services', { label: 'Runbooks', address: 'https://example.com/runbooks' }]],
  }),
  theme: ThemeSchema.optional().meta({ description: 'Colours and typefaces that take the place of ours.' }),
  guide: AddressText.optional().meta({ description: 'The guide for those who contribute.' }),
  licence: z.strictObject({
    name: prose(60).meta({ description: 'Licence of the content.' }),
    url: AddressText.meta({ description: 'Its text.' }),
  }),
  language: z
    .string()
    .regex(languagePattern, 'language')
    .optional()
    .meta({
      description:
        'Language of the write-ups, for pages and for the words of the search; English if left out.',
      examples: ['en', 'ja', 'pt-BR'],
    }),
  fields: OwnFieldsSchema.optional().meta({
    description: "A team's own fields of incidents, by the key that stands in the front matter.",
  }),
  words: OwnWordsSchema.optional().meta({
    description: 'Words that the team adds to those of causes and responses.',
  }),
  sections: listOf(prose(80), 40)
    .optional()
    .meta({
      description: 'The sections of a write-up in their order; others may stand anywhere.',
      examples: [['Summary', 'Impact', 'Timeline', 'Action items']],
    }),
  internalSections: listOf(prose(80), 40).optional().meta({
    description: 'Sections, in whatever text, that a site for the public leaves out.',
  }),
  audience: wordOf(audiences).optional().meta({
    description: 'Who may read a record that does not say it; everybody if left out.',
  }),
  featured: listOf(IdText, 20)
    .optional()
    .meta({ description: 'Ids of the best-known incidents, for the home page.' }),
  pairs: z
    .array(z.tuple([IdText, IdText]))
    .max(400)
    .optional()
    .meta({ description: "The editor's choice of pairs to compare." }),
  similarPairs: z.string().regex(howManyPattern, 'how-many').optional().meta({
    description:
      "How many pairs of similar incidents have a page of their own besides the editor's; the most alike, 300 if left out.",
  }),
});
export type SiteSettings = z.infer<typeof SiteSchema>;
