/** A page of the reference: what it is about, and what follows from the schemas, the vocabulary or the rules. */
export const pageOf = (title: string, introduction: string, content: string): string => {
  const origin =
    '<!-- Written by `npm run generate`: change the schemas, the vocabulary or the rules instead. -->';
  return `${[origin, `# ${title}`, introduction, content].join('\n\n')}\n`;
};

/** A text as a cell of a table. */
const toCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table of Markdown; rows of cells that are Markdown themselves. */
export const toTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(toCell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The anchor that GitHub gives a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
