import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../../core/call/argument-error.ts';
import { readMapping, type Mapping } from '../../core/import/mapping/mapping.ts';
import { readYaml } from '../../core/reading/front-matter.ts';
import { nameFault } from '../../core/report/fault.ts';
import { engineRoot } from '../../engine-root.ts';

const folder = path.join(engineRoot, 'src/core/import/mapping/presets');

/** The names of the mappings that come with Hindsight. */
export const presetNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort();

/** The mapping of a tool that is known by name. */
export const loadPreset = (name: string): Mapping => loadMapping(name, path.join(folder, `${name}.yml`));

/** Reads a mapping; throws ArgumentError for one that cannot be read, with all that is wrong with it. */
export function loadMapping(name: string, location: string): Mapping {
  let text: string;
  try {
    text = readFileSync(location, 'utf8');
  } catch (error) {
    throw new ArgumentError(`The mapping ${quoteGiven(name)} cannot be read: ${nameFault(error)}.`, {
      cause: error,
    });
  }
  const { value, faults } = readYaml(text, 1);
  const [fault] = faults;
  if (fault) throw new ArgumentError(`${name}:${fault.line}:${fault.column}  ${fault.message}`);
  const read = readMapping(value);
  if (!read.ok)
    throw new ArgumentError(
      [`The mapping ${quoteGiven(name)} is not right:`, ...read.faults.map((one) => `  ${one}`)].join('\n'),
    );
  return read.mapping;
}
