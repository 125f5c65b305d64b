/** Characters that search engines and social cards show of a page's description. */
export const maxDescriptionLength = 200;

/** Text of at most `most` characters: a longer one is cut between two words and ends in " …". */
export const shorten = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 2)
        .replace(/\s\S*$/, '')
        .trimEnd()} …`;
