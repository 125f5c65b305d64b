import { tomlAsYaml, withoutEmptyStart } from '../reading/other-fences.ts';
import type { Fix, Fixed } from './fixed.ts';

/**
 * Takes the spaces after the hyphens of the two fences away, and empty lines above the first; TOML of single values becomes
 * YAML. A fence that is misshapen otherwise stays.
 */
export function fixFences(text: string): Fixed {
  const whole = withoutEmptyStart(text);
  if (whole !== text)
    return withFix(fixHyphens(whole), {
      line: 1,
      what: 'empty line above the fence',
      before: '',
      after: '',
    });
  const yaml = tomlAsYaml(text);
  return yaml === undefined
    ? fixHyphens(text)
    : withFix({ text: yaml, fixes: [] }, { line: 1, what: 'TOML is now YAML', before: '+++', after: '---' });
}

const withFix = ({ text, fixes }: Fixed, fix: Fix): Fixed => ({ text, fixes: [fix, ...fixes] });

function fixHyphens(text: string): Fixed {
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const fixes = [0, closing].flatMap((index) => {
    const before = lines[index] ?? '';
    if (!/^---[ \t]+$/.test(before)) return [];
    lines[index] = '---';
    return [{ line: index + 1, what: 'fence', before, after: '---' }];
  });
  return { text: lines.join('\n'), fixes };
}
