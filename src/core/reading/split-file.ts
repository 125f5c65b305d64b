import matter from 'gray-matter';
import type { PlacedFault } from '../problem.ts';

export interface SplitFile {
  /** The YAML between the fences, and the line on which it begins. */
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};

/**
 * The one way into gray-matter. It may only split: every engine that would evaluate or convert throws, ours keeps
 * the text, and passing options keeps its shared cache out of the way. The fences are checked beforehand, because
 * gray-matter takes `----` for a fence and lets `---js` choose an engine.
 */
function splitWithGrayMatter(text: string): { frontMatter: string; body: string } {
  let frontMatter = '';
  const keep = (raw: string): object => {
    frontMatter = raw;
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: keep, json: { parse: refuse }, javascript: { parse: refuse }, js: { parse: refuse } },
  });
  return { frontMatter: frontMatter.replace(/^\n/, ''), body: content };
}

const isFenceLike = (line: string): boolean => /^\s*-{3,}\s*\w*\s*$/.test(line);

/**
 * Splits a content file at its two fences. Expects line ends that are already "\n" and no byte order mark.
 * Never throws; a missing or misshapen fence comes back as a fault.
 */
export function splitFile(text: string): { ok: true; value: SplitFile } | { ok: false; fault: PlacedFault } {
  const allowed = 'a first line "---", then the fields, then a line "---", then the text';
  const fault = (line: number, message: string, write?: string): { ok: false; fault: PlacedFault } => ({
    ok: false,
    fault: { line, column: 1, rule: 'front-matter-fence', message, allowed, write },
  });
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (text.trim() === '') return fault(1, 'The file is empty.');
  if (first !== '---')
    return isFenceLike(first)
      ? fault(1, `The first line is ${JSON.stringify(first)}, which is not exactly three hyphens.`, '---')
      : fault(1, 'The file does not begin with front matter.', '---');
  const closing = lines.indexOf('---', 1);
  const impostor = lines.findIndex(
    (line, index) =>
      index > 0 && (closing === -1 || index < closing) && line.startsWith('---') && line !== '---',
  );
  if (impostor !== -1)
    return fault(
      impostor + 1,
      `${JSON.stringify(lines[impostor] ?? '')} is not exactly three hyphens, so it closes nothing.`,
      '---',
    );
  if (closing === -1)
    return fault(
      1,
      'The front matter that begins here is never closed.',
      '--- (on a line of its own, after the last field)',
    );
  const { frontMatter, body } = splitWithGrayMatter(text);
  return { ok: true, value: { frontMatter, frontMatterLine: 2, body, bodyLine: closing + 2 } };
}
