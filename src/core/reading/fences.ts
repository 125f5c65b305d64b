import type { PlacedFault } from '../problem.ts';

/** What is said of TOML between its fences. */
export const tomlFault: PlacedFault = {
  line: 1,
  column: 1,
  rule: 'front-matter-fence',
  message: 'The front matter between "+++" is TOML, as Hugo writes it; here it is YAML between "---".',
  allowed: 'a first line "---", then the fields, then a line "---", then the text',
  write: 'key: value (for each key = value, between two lines "---")',
};

const isFenceLike = (line: string): boolean => /^-{3,}\s*\w*$/.test(line.trim());

/**
 * Finds the two fences of a content file. Expects line ends that are already "\n" and no byte order mark.
 * Never throws; a missing or misshapen fence comes back as a fault.
 *
 * @returns the line of the second fence, counted from 1; the first is the first line.
 */
export function findFences(text: string): { ok: true; closing: number } | { ok: false; fault: PlacedFault } {
  const allowed = 'a first line "---", then the fields, then a line "---", then the text';
  const fault = (line: number, message: string, write?: string): { ok: false; fault: PlacedFault } => ({
    ok: false,
    fault: { line, column: 1, rule: 'front-matter-fence', message, allowed, write },
  });
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (text.trim() === '') return fault(1, 'The file is empty.');
  if (first === '+++') return { ok: false, fault: tomlFault };
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
      `${JSON.stringify(lines[impostor] ?? '')} is not exactly three hyphens, so it does not close the front matter.`,
      '---',
    );
  if (closing === -1)
    return fault(
      1,
      'The front matter that begins here is never closed.',
      '--- (on a line of its own, after the last field)',
    );
  const blank = longestBlankRun(lines.slice(1, closing));
  if (blank.length > maxBlankRun)
    return {
      ok: false,
      fault: {
        line: blank.start + 2,
        column: 1,
        rule: 'yaml-limit',
        message: `Here begin ${blank.length} empty lines.`,
        allowed: `at most ${maxBlankRun} one after the other among the fields`,
      },
    };
  return { ok: true, closing: closing + 1 };
}

/** What splits the file looks, from each empty line, for the end of all that follow: far more would take seconds. */
const maxBlankRun = 100;

function longestBlankRun(lines: readonly string[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  for (const [index, line] of lines.entries()) {
    length = line.trim() === '' ? length + 1 : 0;
    if (length > longest.length) longest = { start: index - length + 1, length };
  }
  return longest;
}

/** Whether front matter holds only comments and empty lines: there is nothing to read in it. */
export const isOnlyComments = (frontMatter: string): boolean =>
  frontMatter.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
