import { toSlug } from '../../core/new/slug.ts';

/** A service that gets a file of its own with the record, its fields as they were typed. */
export interface DraftService {
  id: string;
  name: string;
  kind: string;
  /** Id of its owner; empty where nobody knows. */
  organization: string;
  homePage: string;
  text: string;
}

/** An organization that gets a file of its own with the record. */
export interface DraftOrganization {
  id: string;
  name: string;
  homePage: string;
  text: string;
}

/** A record being written in the browser, with all that belongs into one pull request with it. */
export interface Draft {
  /** The end of the file's name; made of the title where it is empty. */
  slug: string;
  /** The two texts of the record as they stand between and below the fences. */
  frontMatter: string;
  body: string;
  /** The text of its claims file; empty where there is none. */
  claims: string;
  /** Services and organizations that the record names and the collection does not have yet. */
  services: readonly DraftService[];
  organizations: readonly DraftOrganization[];
}

const requiredFields = 'title:\ndate:\nservices:\ncause:\nsources:\n';

/**
 * What an empty form begins with: the required fields, so that a newcomer sees what is asked, and the day.
 *
 * @param today YYYY-MM-DD.
 */
export const emptyDraft = (today: string): Draft => ({
  slug: '',
  frontMatter: `${requiredFields}${addedLine(today)}`,
  body: '',
  claims: '',
  services: [],
  organizations: [],
});

/** Since when the record is here; feeds and "new here" go by it. */
export const addedLine = (today: string): string => `added: ${today}\n`;

/** Whether someone has written something into a draft; the day on which it was opened is no writing. */
export const isBegun = ({ slug, frontMatter, body, claims, services, organizations }: Draft): boolean =>
  [slug, body, claims].some((text) => text !== '') ||
  services.length + organizations.length > 0 ||
  frontMatter.replace(/^added: [\d-]{10}\n/m, '') !== requiredFields;

const fence = '---\n';

const withFinalBreak = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The record as its file will lie in the repository. */
export const fileText = ({ frontMatter, body }: Pick<Draft, 'frontMatter' | 'body'>): string =>
  `${fence}${withFinalBreak(frontMatter)}${fence}\n${withFinalBreak(body.trimStart())}`;

/** Line of the file on which each text begins; both count from 1. */
export const textLines = ({
  frontMatter,
}: Pick<Draft, 'frontMatter'>): { frontMatterLine: number; bodyLine: number } => ({
  frontMatterLine: 2,
  bodyLine: withFinalBreak(frontMatter).split('\n').length + 3,
});

export const incidentFolder = 'content/incidents/';

/** The end of the file's name: as somebody chose it, else made of the title. */
export const shortNameOf = (slug: string, title: string): string => (slug === '' ? toSlug(title) : slug);

/** Where the record will lie, from its date and its short name; says so while one is missing. */
export const filePath = (date: string, shortName: string): string =>
  `${incidentFolder}${date === '' ? 'year-month-day' : date}-${shortName === '' ? 'short-name' : shortName}.md`;
