import { makeFieldTables } from './field-tables.ts';
import { replaceSection } from './marked-section.ts';
import { makeRuleList } from './rule-list.ts';
import { makeSchema, schemaNames } from './schemas.ts';
import { makeWordLists } from './word-lists.ts';

export interface GeneratedFile {
  /** From the project's folder. */
  path: string;
  text: string;
}

/** The file that is written by hand but for its marked sections. */
export const guidePath = 'CONTRIBUTING.md';

const sections = { fields: makeFieldTables, words: makeWordLists, rules: makeRuleList };

/**
 * Every file that is generated, with the text it should have.
 *
 * @param guide the text of the guide as it is.
 */
export const makeGeneratedFiles = (guide: string): GeneratedFile[] => [
  ...schemaNames.map((name) => ({
    path: `schemas/generated/${name}.schema.json`,
    text: `${JSON.stringify(makeSchema(name), undefined, 2)}\n`,
  })),
  {
    path: guidePath,
    text: Object.entries(sections).reduce((text, [name, make]) => replaceSection(text, name, make()), guide),
  },
];
