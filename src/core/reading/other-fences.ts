import type { PlacedFault } from '../problem.ts';
import { tomlFault } from './fences.ts';
import { splitFile, type SplitFile } from './split-file.ts';

/** A file whose front matter is not fenced as ours is, read all the same, so that all its faults come to light at once. */
interface Recovered {
  value: SplitFile;
  fault: PlacedFault;
}

const allowed = 'a first line "---", then the fields, then a line "---", then the text';
const start = { line: 1, column: 1, rule: 'front-matter-fence', allowed } as const;

const emptyStart = /^(?:[ \t]*\n)+(?=---[ \t]*\n)/;

/** The text without the empty lines above its first fence. */
export const withoutEmptyStart = (text: string): string => text.replace(emptyStart, '');

const tomlText = /^"(?:[^"\\]|\\["\\])*"$/;
const tomlPlain =
  /^(?:true|false|[+-]?\d[\d_.]*|\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?|\[[^[\]{}#]*\])$/;

/** One line of TOML as YAML; `undefined` where it is no comment and no single value. */
function tomlLine(line: string): string | undefined {
  if (/^\s*(?:#.*)?$/.test(line)) return line;
  const equals = line.indexOf('=');
  const key = line.slice(0, Math.max(equals, 0)).trim();
  if (!/^[A-Za-z][\w-]*$/.test(key)) return undefined;
  const value = line.slice(equals + 1).trim();
  const isValue = /^'[^']*'$/.test(value) || tomlText.test(value) || tomlPlain.test(value);
  return isValue ? `${key}: ${value}` : undefined;
}

/** The fields of a file with TOML between its fences, as YAML, line by line; `undefined` where some are more than single values. */
export function tomlAsYaml(text: string): string | undefined {
  const lines = text.split('\n');
  const closing = lines.indexOf('+++', 1);
  if (lines[0] !== '+++' || closing === -1) return undefined;
  const fields = lines.slice(1, closing).map(tomlLine);
  if (!fields.every((field) => field !== undefined)) return undefined;
  return ['---', ...fields, '---', ...lines.slice(closing + 1)].join('\n');
}

function recoverToml(text: string): Recovered | undefined {
  const yaml = tomlAsYaml(text);
  const split = yaml === undefined ? undefined : splitFile(yaml);
  if (!split?.ok) return undefined;
  return {
    value: split.value,
    fault: { ...tomlFault, write: `---\n${split.value.frontMatter}\n---` },
  };
}

function recoverEmptyStart(text: string): Recovered | undefined {
  const count = (emptyStart.exec(text)?.[0].split('\n').length ?? 1) - 1;
  const split = count === 0 ? undefined : splitFile(withoutEmptyStart(text));
  if (!split?.ok) return undefined;
  const { frontMatterLine, bodyLine, ...parts } = split.value;
  return {
    value: { ...parts, frontMatterLine: frontMatterLine + count, bodyLine: bodyLine + count },
    fault: {
      ...start,
      message: 'There is an empty line above the front matter, so it is not read as front matter.',
      write: '--- (as the first line)',
    },
  };
}

/** Whether a file that could not be split has no front matter at all, and is text from its first line on. */
const isAllText = (text: string): boolean => text.trim() !== '' && !/^\s*(?:-{3,}|\+{3,})/.test(text);

/** Reads a file that `splitFile` refuses, where it is clear what was meant. */
export function recoverSplit(text: string): Recovered | undefined {
  const known = recoverEmptyStart(text) ?? recoverToml(text);
  if (known || !isAllText(text)) return known;
  return {
    value: { frontMatter: '', frontMatterLine: 1, body: text, bodyLine: 1 },
    fault: { ...start, message: 'The file does not begin with front matter.', write: '---' },
  };
}
