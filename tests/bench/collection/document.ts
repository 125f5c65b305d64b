import { stringify } from 'yaml';

/** YAML as contributors may write it: one line a text, nothing written once and pointed to. */
export const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** A Markdown file with front matter. */
export const toDocument = (fields: Record<string, unknown>, text: string): string =>
  `---\n${toYaml(fields)}---\n\n${text}\n`;
