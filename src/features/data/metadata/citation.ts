import { datasetAddress, datasetDescription, datasetTitle, type DatasetAbout } from '../dataset-about.ts';

/** A text as YAML reads it back, whatever it holds: every string of JSON is one of YAML. */
const quoted = (text: string): string => JSON.stringify(text);

/** How to cite the data set, in the Citation File Format 1.2.0. */
export function citationFile(about: DatasetAbout): string {
  const { name, changed, version, licence, repository } = about;
  return [
    'cff-version: 1.2.0',
    'message: Cite the version that you used.',
    'type: dataset',
    `title: ${quoted(datasetTitle(about))}`,
    `abstract: ${quoted(datasetDescription(about))}`,
    'authors:',
    `  - name: ${quoted(`Contributors of ${name}`)}`,
    `url: ${quoted(datasetAddress(about))}`,
    `repository: ${quoted(repository)}`,
    `license-url: ${quoted(licence.url)}`,
    ...(version === undefined ? [] : [`version: ${quoted(version)}`]),
    ...(changed === undefined ? [] : [`date-released: ${changed}`]),
    '',
  ].join('\n');
}

/** The same as one line of a list of references. */
export function citationLine(about: DatasetAbout): string {
  const { name, changed, licence } = about;
  const state = changed === undefined ? '' : ` As of ${changed}.`;
  return `Contributors of ${name}. ${datasetTitle(about)}.${state} ${datasetAddress(about)} (${licence.name})`;
}

/** The licence of the data, for who has the folder alone. */
export const licenceFile = ({ name, licence, address }: DatasetAbout): string =>
  [
    `The data set of ${name} (${address}) is published under ${licence.name}:`,
    licence.url,
    '',
    'Name the data set with its version and its address, as CITATION.cff says. What sources are quoted with is theirs.',
    '',
  ].join('\n');
