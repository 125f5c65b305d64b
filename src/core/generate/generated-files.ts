import { makeFieldPage } from './field-tables.ts';
import { makeRulePage } from './rule-list.ts';
import { makeSchema, schemaNames } from './schemas.ts';
import { makeValuePage } from './value-forms.ts';
import { makeWordPage } from './word-lists.ts';

export interface GeneratedFile {
  /** From the project's folder. */
  path: string;
  text: string;
}

const reference = {
  fields: makeFieldPage,
  values: makeValuePage,
  words: makeWordPage,
  rules: makeRulePage,
};

/** Every file that is generated, with the text it should have: JSON Schemas, and the pages of the reference. */
export const makeGeneratedFiles = (): GeneratedFile[] => [
  ...schemaNames.map((name) => ({
    path: `schemas/generated/${name}.schema.json`,
    text: `${JSON.stringify(makeSchema(name), undefined, 2)}\n`,
  })),
  ...Object.entries(reference).map(([name, make]) => ({ path: `docs/reference/${name}.md`, text: make() })),
];
