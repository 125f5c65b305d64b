import type { YAMLError } from 'yaml';
import type { RuleFault } from '../problem.ts';

interface Explained extends RuleFault {
  /** Where the fault lies, when that is not where the parser noticed it. */
  offset?: number;
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

/** What a value cut off by a comma inside { } leaves behind: digits that look like a field. */
const digits = /^[\d.~+-]+$/;

export const commaInNumber = (keys: readonly string[]): Explained => ({
  rule: 'yaml-comma',
  message: `A comma inside { } ended a number early, so ${keys.map((key) => JSON.stringify(key)).join(' and ')} ${keys.length === 1 ? 'was read as a field' : 'were read as fields'} of ${keys.length === 1 ? 'its' : 'their'} own.`,
  allowed: 'digits without separators, for example 10600000',
});

export const isDigits = (key: string): boolean => digits.test(key);

/** The field without a space after its colon, when that is what a line holds. */
function missingSpace(line: string): Explained | undefined {
  const [, field, value] = /^\s*(?:- )?([A-Za-z][\w-]*):((?!\/\/)[^\s:].*)$/.exec(line) ?? [];
  if (field === undefined || value === undefined) return undefined;
  return {
    rule: 'yaml-space',
    message: `There is no space after the colon of "${field}", so it is not a field.`,
    allowed: '"field: value", with a space after the colon',
    write: `${field}: ${value}`,
  };
}

const noField: Explained = {
  rule: 'yaml-unfinished',
  message: 'This line is not a field: something is missing, perhaps a colon or a comma.',
  allowed: '"field: value", one a line; commas between entries in [ ] and { }',
};

function unclosedBracket(text: string, error: YAMLError): Explained {
  const [open, close] = error.message.endsWith(']') ? ['[', ']'] : ['{', '}'];
  return {
    rule: 'yaml-unfinished',
    message: `"${open}" opens here and is never closed.`,
    allowed: `"${close}" on the same line; longer lists one entry a line, each after "- "`,
    offset: text.lastIndexOf(open, error.pos[0]),
  };
}

function unclosedQuote(text: string, error: YAMLError): Explained {
  const openings = error.message.endsWith('"quote') ? /(?:^|[\s[{,])"/gm : /(?:^|[\s[{,])'/gm;
  const before = text.slice(0, error.pos[0]);
  const offset = [...before.matchAll(openings)].at(-1);
  return {
    rule: 'yaml-unfinished',
    message: 'A quotation mark opens here and is never closed.',
    allowed: 'a quotation mark at the end too, on the same line',
    offset: offset ? offset.index + offset[0].length - 1 : undefined,
  };
}

/** A value that runs on, because the line after it stands deeper or because it holds ": ". */
function readAsKey(text: string, error: YAMLError): Explained {
  const line = lineAt(text, error.pos[0]);
  const after = text.indexOf('\n', error.pos[0]) + 1;
  const next = lineAt(text, after);
  if (!/: .*: /.test(line) && after > 0 && /^\s+(?:- )?[\w-]+:(?: |$)/.test(next))
    return {
      rule: 'yaml-indent',
      message: 'This line is indented deeper than the one above, which already has a value.',
      allowed: 'the same number of spaces for all fields of one level',
      offset: after + next.search(/\S/),
    };
  if (!line.includes(': ')) return noField;
  const write = quoted(line);
  return {
    rule: 'yaml-needs-quotes',
    message: 'This value contains ": ", which YAML reads as a new field.',
    ...(write === undefined ? { allowed: 'text with ": " in double quotes' } : { write }),
  };
}

const indent: Explained = {
  rule: 'yaml-indent',
  message: 'This line is not aligned with the others of its list or field.',
  allowed: 'the same number of spaces for all fields of one level',
};

function duplicateKey(text: string, error: YAMLError): Explained {
  const key = /^\s*(?:- )?["']?([^:"',}]+)/.exec(text.slice(error.pos[0]))?.[1]?.trim() ?? '';
  if (isDigits(key)) return commaInNumber([key]);
  return {
    rule: 'duplicate-key',
    message: `The field "${key}" is given a second time here.`,
    allowed: 'each field once; a list where it has several values',
  };
}

/** Where the parser noticed a second document, the line that begins it. */
function severalDocuments(text: string, error: YAMLError): Explained {
  const marks = [...text.slice(0, error.pos[0] + 3).matchAll(/^(?:\.\.\.|---)/gm)];
  return {
    rule: 'yaml-several',
    message: 'A line "---" or "..." begins a second document here.',
    allowed: 'one document',
    offset: marks.at(-1)?.index ?? error.pos[0],
  };
}

const unreadable = (what: string): Explained => ({
  rule: 'yaml-unreadable',
  message: `YAML cannot read this: ${what}`,
  allowed: '"field: value", one a line; text with special characters in double quotes',
});

const needsQuotes = (message: string): Explained => ({
  rule: 'yaml-needs-quotes',
  message,
  allowed: 'such text in double quotes',
});

const keyOfManyLines = (text: string, error: YAMLError): Explained =>
  missingSpace(lineAt(text, error.pos[0])) ?? readAsKey(text, error);

const beginsLikeOther =
  /^(\s*(?:- )?)((?:title|text|says|why|what|means|name|publisher|extent|method|label): )((?:\[[^\]]*\]|"[^"\\]*"|'[^']*')[ ]*[^\s,#:].*)$/;

/** A sentence that begins with a bracket or a quoted word, which YAML takes for the whole value. */
function textBegunLikeOther(text: string, error: YAMLError): Explained | undefined {
  const lineStart = text.lastIndexOf('\n', Math.max(0, error.pos[0] - 1)) + 1;
  const [, indent = '', key = '', value = ''] = beginsLikeOther.exec(lineAt(text, error.pos[0])) ?? [];
  if (value === '') return undefined;
  const isList = value.startsWith('[');
  return {
    rule: 'yaml-needs-quotes',
    message: isList
      ? 'A value that begins with "[" is a list to YAML, which ends at "]".'
      : 'A value that begins with a quotation mark ends at the next one to YAML.',
    allowed: 'such text in double quotes as a whole',
    write: `${key}"${value.trimEnd().replace(/(["\\])/g, '\\$1')}"`,
    replaces: (key + value).trimEnd(),
    offset: lineStart + indent.length,
  };
}

/** What each error of the parser means, in plain words. */
const explanations: Partial<Record<YAMLError['code'], (text: string, error: YAMLError) => Explained>> = {
  DUPLICATE_KEY: duplicateKey,
  TAB_AS_INDENT: () => ({
    rule: 'yaml-indent',
    message: 'This line is indented by a tab.',
    allowed: 'spaces, two for each level',
  }),
  BAD_INDENT: (text, error) => (error.message.startsWith('Flow') ? unclosedBracket(text, error) : indent),
  BLOCK_AS_IMPLICIT_KEY: keyOfManyLines,
  MULTILINE_IMPLICIT_KEY: keyOfManyLines,
  MISSING_CHAR: (text, error) => {
    if (error.message.startsWith('Missing closing')) return unclosedQuote(text, error);
    if (error.message.startsWith('Flow')) return unclosedBracket(text, error);
    return missingSpace(lineAt(text, error.pos[0])) ?? noField;
  },
  UNEXPECTED_TOKEN: (text, error) =>
    unreadable(`${JSON.stringify(lineAt(text, error.pos[0]).trim().slice(0, 80))}.`),
  TAG_RESOLVE_FAILED: () => ({
    rule: 'yaml-tag',
    message: 'A word that begins with "!" gives a value a type.',
    allowed: 'plain text; write it in double quotes if it must begin with "!"',
  }),
  MULTIPLE_DOCS: severalDocuments,
  BAD_ALIAS: () => needsQuotes('A value that begins with "*" or "&" has a meaning of its own in YAML.'),
  BAD_SCALAR_START: (text, error) =>
    needsQuotes(`A plain value cannot begin with ${JSON.stringify(text.charAt(error.pos[0]))}.`),
};

/** Says in plain words what the YAML parser meant, and what to write instead. */
export const explainYamlError = (text: string, error: YAMLError): Explained =>
  (error.code === 'DUPLICATE_KEY' ? undefined : textBegunLikeOther(text, error)) ??
  explanations[error.code]?.(text, error) ??
  unreadable(error.message.split('\n')[0] ?? '');
