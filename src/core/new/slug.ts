const maxLength = 50;

/**
 * A short name for a file and an address, made of the first words of a title: lower-case letters, digits and single
 * hyphens, at most 50 characters, cut between words. Empty when the title has no letter of the Latin alphabet.
 *
 * @example toSlug("Example Bank's customers cannot log in") // "example-banks-customers-cannot-log-in"
 */
export function toSlug(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept = words.filter((_word, index) => words.slice(0, index + 1).join('-').length <= maxLength);
  return (kept.length > 0 ? kept.join('-') : (words[0] ?? '')).slice(0, maxLength);
}
