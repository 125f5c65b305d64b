import type { YAMLError } from 'yaml';

interface Explained {
  rule: string;
  message: string;
  allowed?: string;
  suggestion?: string;
}

const lineAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
};

const quoted = (line: string): string | undefined => {
  const field = /^(\s*(?:- )?(?:[A-Za-z][\w-]*): )(.+)$/.exec(line);
  if (!field) return undefined;
  const [, key = '', value = ''] = field;
  return `${key}"${value.replace(/(["\\])/g, '\\$1')}"`.trimStart();
};

/** Says in plain words what the YAML parser meant, and what to write instead. */
export function explainYamlError(error: YAMLError, text: string): Explained {
  const line = lineAt(text, error.pos[0]);
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^\s*(?:- )?["']?([^:"']+)/.exec(text.slice(error.pos[0]))?.[1]?.trim() ?? '';
      return {
        rule: 'duplicate-key',
        message: `The field "${key}" stands here a second time.`,
        allowed: 'each field once; a list where it has several values',
      };
    }
    case 'TAB_AS_INDENT':
      return {
        rule: 'yaml-indent',
        message: 'This line is indented by a tab.',
        allowed: 'spaces, two for each level',
      };
    case 'BAD_INDENT':
      return {
        rule: 'yaml-indent',
        message: 'This line does not stand under the others of its list or field.',
        allowed: 'the same number of spaces for all fields of one level',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const suggestion = quoted(line);
      return {
        rule: 'yaml-needs-quotes',
        message: /: .*: /.test(line)
          ? 'This value contains ": ", which YAML reads as a new field.'
          : 'This line was read as part of a field name; probably a quotation mark, a colon or a space after a colon is missing.',
        ...(suggestion ? { suggestion } : { allowed: '"field: value", with a space after the colon' }),
      };
    }
    case 'MISSING_CHAR':
      return {
        rule: 'yaml-unfinished',
        message: error.message.startsWith("Missing closing")
          ? 'A quotation mark opens here and is never closed.'
          : 'Something is missing here: a closing bracket or brace, a comma between entries, or a colon.',
        allowed:
          'every [, { and quotation mark closed on its own line; "field: value" with a space after the colon',
      };
    case 'UNEXPECTED_TOKEN':
      return {
        rule: 'yaml-unreadable',
        message: `YAML cannot read this: ${JSON.stringify(line.trim().slice(0, 80))}.`,
        allowed: '"field: value", one a line; text with special characters in double quotes',
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        rule: 'yaml-tag',
        message: 'A word that begins with "!" gives a value a type.',
        allowed: 'plain text; write it in double quotes if it must begin with "!"',
      };
    case 'MULTIPLE_DOCS':
      return {
        rule: 'yaml-several',
        message: 'A line "---" or "..." begins a second document here.',
        allowed: 'one document',
      };
    case 'BAD_ALIAS':
      return {
        rule: 'yaml-needs-quotes',
        message: 'A value that begins with "*" or "&" has a meaning of its own in YAML.',
        allowed: 'such text in double quotes',
      };
    case 'BAD_SCALAR_START':
      return {
        rule: 'yaml-needs-quotes',
        message: `A plain value cannot begin with ${JSON.stringify(text.charAt(error.pos[0]))}.`,
        allowed: 'such text in double quotes',
      };
    default:
      return {
        rule: 'yaml-unreadable',
        message: `YAML cannot read this: ${error.message.split('\n')[0] ?? ''}`,
        allowed: '"field: value", one a line; text with special characters in double quotes',
      };
  }
}
