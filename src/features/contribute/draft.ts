/** A record being written in the browser: the file's name, and its two texts as they stand between the fences. */
export interface Draft {
  slug: string;
  frontMatter: string;
  body: string;
}

/** What an empty form begins with: the required fields, so that a newcomer sees what is asked. */
export const emptyDraft: Draft = {
  slug: '',
  frontMatter: 'title:\ndate:\nservices:\ncause:\nsources:\n',
  body: '',
};

/** Whether someone has written something into a draft. */
export const isBegun = ({ slug, frontMatter, body }: Draft): boolean =>
  slug !== emptyDraft.slug || frontMatter !== emptyDraft.frontMatter || body !== emptyDraft.body;

const fence = '---\n';
const withFinalBreak = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The file as it will lie in the repository. */
export const fileText = ({ frontMatter, body }: Draft): string =>
  `${fence}${withFinalBreak(frontMatter)}${fence}\n${withFinalBreak(body.trimStart())}`;

/** Line of the file on which each text begins; both count from 1. */
export const textLines = ({ frontMatter }: Draft): { frontMatterLine: number; bodyLine: number } => ({
  frontMatterLine: 2,
  bodyLine: withFinalBreak(frontMatter).split('\n').length + 3,
});

export const incidentFolder = 'content/incidents/';

/** Where the file will lie, from its date and its slug. */
export const filePath = (date: string | undefined, { slug }: Draft): string =>
  `${incidentFolder}${date ?? 'year-month-day'}-${slug === '' ? 'short-name' : slug}.md`;

/**
 * GitHub cuts addresses off near 8 kB; a longer file is submitted by its name alone, and its text through the
 * clipboard.
 */
export const maxAddressLength = 6_000;

export interface NewFilePage {
  address: string;
  /** Whether the address carries the text; otherwise it has to be pasted. */
  isWhole: boolean;
}

/** The repository's page for a new file, filled in. */
export function newFileAddress(repository: string, branch: string, path: string, text: string): NewFilePage {
  const base = `${repository}/new/${branch}?filename=${encodeURIComponent(path)}`;
  const whole = `${base}&value=${encodeURIComponent(text)}`;
  return whole.length <= maxAddressLength
    ? { address: whole, isWhole: true }
    : { address: base, isWhole: false };
}
