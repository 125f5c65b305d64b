import type { NewFile } from '../new/new-files.ts';

/** What a starter is made out for. */
export interface StarterValues {
  /** The name of the site, on one line. */
  name: string;
  /** The address of the repository. */
  repository: string;
  /** The package that the site is built with. */
  engine: string;
  /** What its README says of the content that is there. */
  content: string;
}

/** npm leaves files of these names out of a package, or reads them itself. */
const realNames = new Map([
  ['gitignore', '.gitignore'],
  ['node-version', '.node-version'],
]);

/** A file of the starter as it is written for one team: `{{name}}` and the like have their values. */
export function fillStarter({ path, text }: NewFile, values: StarterValues): NewFile {
  const words = new Map(
    Object.entries({
      ...values,
      // JSON is YAML, whatever the name holds.
      name: JSON.stringify(values.name),
      title: values.name.replaceAll(/[\\`*_[\]<>&]/g, '\\$&'),
    }),
  );
  return {
    path: realNames.get(path) ?? path,
    text: text.replaceAll(/\{\{(\w+)\}\}/g, (written, word: string) => words.get(word) ?? written),
  };
}
