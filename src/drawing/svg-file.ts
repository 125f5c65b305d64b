/**
 * The markup of a drawing as a file of SVG, in which links lead to the site wherever the file lies.
 *
 * @param base the path below which the site stands.
 * @param site the same as a full address.
 */
export function svgFile(markup: string, { base, site }: { base: string; site: string }): string {
  const text = markup
    // Preact writes ">" as it is, as HTML allows; in XML this one sequence may not stand in a text.
    .replaceAll(']]>', ']]&gt;')
    // Attributes alone: every quotation mark of a text is escaped.
    .replaceAll(` href="${base}`, ` href="${site}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
