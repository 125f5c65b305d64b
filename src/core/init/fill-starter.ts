import type { NewFile } from '../new/new-files.ts';

/** What a starter is made out for. */
export interface StarterValues {
  /** The name of the site, on one line. */
  name: string;
  /** The address of the repository; `undefined` where the call does not give it. */
  repository: string | undefined;
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

const exampleRepository = 'https://example.com/our/incidents';

/** Better no link than one that leads nowhere. */
const noLinks = `# No page leads to an editor, a history or an issue until these lines are gone and the repository above is yours.
editAddress: none
historyAddress: none
reportAddress: none`;

/** A file of the starter as it is written for one team: `{{name}}` and the like have their values. */
export function fillStarter({ path, text }: NewFile, values: StarterValues): NewFile {
  const words = new Map(
    Object.entries({
      ...values,
      repository: values.repository ?? exampleRepository,
      links:
        values.repository === undefined
          ? noLinks
          : '# editAddress, historyAddress and reportAddress are for any other host.',
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
