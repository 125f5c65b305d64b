import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factors, statuses } from '../../schemas/vocabulary.ts';
import { fixFile, type FixedFile } from '../../src/core/fix/fix-file.ts';
import type { Incident } from '../../src/core/incident/incident.ts';
import { parseIncident } from '../../src/core/incident/parse.ts';
import type { ContentFile } from '../../src/core/reading/content-file.ts';
import { fileKinds } from '../../src/core/reading/file-kinds.ts';
import { openDocument } from '../../src/core/reading/open-file.ts';
import { runs } from '../setup/runs.ts';

/** Words that were of the former `cause.response` and are now an action, with what came of it. */
const formerActions: Record<string, string> = {
  'rollback-worked': 'did: rollback, result: ended',
  'rollback-failed': 'did: rollback, result: none',
  'rollback-harmful': 'did: rollback, result: worse',
  'manual-rebuild': 'did: rebuild',
};
const isAction = (is: string): boolean => Object.hasOwn(formerActions, is);

/** A word of the former list: alone, or with its own support. */
interface Word {
  is: string;
  status?: string | undefined;
  sources?: string[] | undefined;
}

/** What a cause of version 1 says besides, and how its lists are written. */
interface Version1 {
  words: Word[];
  status: string | undefined;
  sources: string[] | undefined;
  /** How many of the other keys of the cause stand above `response`. */
  place: number;
  style: 'block' | 'flow list' | 'flow cause';
  hasComments: boolean;
}

const some = fc.option(fc.subarray(['report', 'paper'], { minLength: 1 }), { nil: undefined });
const status = fc.option(fc.constantFrom(...Object.keys(statuses)), { nil: undefined });
const is = fc.constantFrom(...Object.keys(factors), ...Object.keys(formerActions));
const version1: fc.Arbitrary<Version1> = fc.record({
  words: fc.array(fc.record({ is, status, sources: some }), { minLength: 1, maxLength: 3 }),
  status,
  sources: some,
  place: fc.nat({ max: 4 }),
  style: fc.constantFrom('block', 'flow list', 'flow cause'),
  hasComments: fc.boolean(),
});

const supportOf = ({ status: sure, sources }: Pick<Word, 'status' | 'sources'>): string[] => [
  ...(sure === undefined ? [] : [`status: ${sure}`]),
  ...(sources === undefined ? [] : [`sources: [${sources.join(', ')}]`]),
];

const oldWord = (word: Word): string => {
  const support = supportOf(word);
  return support.length === 0 ? word.is : `{ is: ${word.is}, ${support.join(', ')} }`;
};

const commentAbove = '# Seen in the post-mortem only.';
const commentBeside = ' # as the report says';

/** The former list as it stood in a cause in blocks. */
function oldList({ words, style, hasComments }: Version1): string[] {
  const above = hasComments ? [`  ${commentAbove}`] : [];
  if (style === 'flow list') return [...above, `  response: [${words.map(oldWord).join(', ')}]`];
  const beside = hasComments ? commentBeside : '';
  return [...above, '  response:', ...words.map((word) => `    - ${oldWord(word)}${beside}`)];
}

const rest = [
  'title: A certificate expires and nothing can be changed',
  'date: 2024-09-18',
  'services: [acme-cloud]',
];
const after = [
  'times: { started: { at: 2024-09-18T04:00Z, sources: [report] } } # the first failed call',
  'sources:',
  '  - { id: report, kind: operator-postmortem, title: What happened, publisher: Acme, url: https://acme.example/r }',
  '  - { id: paper, kind: press, title: Shops shut, publisher: The Daily, url: https://daily.example/s }',
];
const written = (lines: readonly string[]): string =>
  `---\n${lines.join('\n')}\n---\n\nA certificate expired [@report; @paper].\n`;

function otherKeys({ status: sure, sources }: Version1): string[] {
  return [
    'text: A certificate expired.',
    'trigger: limit-or-expiry',
    'mechanisms: [circular-dependency]',
    ...supportOf({ status: sure, sources }),
  ];
}

function version1Text(old: Version1): string {
  const keys = otherKeys(old);
  const place = Math.min(old.place, keys.length);
  if (old.style === 'flow cause') {
    const list = `response: [${old.words.map(oldWord).join(', ')}]`;
    return written([...rest, `cause: { ${keys.toSpliced(place, 0, list).join(', ')} }`, ...after]);
  }
  const lines = keys.map((key) => `  ${key}`).toSpliced(place, 0, oldList(old).join('\n'));
  return written([...rest, 'cause:', ...lines, ...after]);
}

/** The same record, written in version 2 from what was meant. */
function version2Text(old: Version1): string {
  const actions = old.words.filter((word) => isAction(word.is));
  const others = old.words.filter((word) => !isAction(word.is));
  const response = [
    ...(actions.length === 0
      ? []
      : [
          'actions:',
          ...actions.map((word) => `  - { ${[formerActions[word.is], ...supportOf(word)].join(', ')} }`),
        ]),
    ...(others.length === 0 ? [] : ['factors:', ...others.map((word) => `  - ${oldWord(word)}`)]),
    ...supportOf(old),
  ];
  return written([
    ...rest,
    'cause:',
    ...otherKeys(old).map((key) => `  ${key}`),
    'response:',
    ...response.map((line) => `  ${line}`),
    ...after,
  ]);
}

const path = 'content/incidents/2024-09-18-acme-cloud.md';
const fileOf = (text: string, name = path): ContentFile => ({
  path: name,
  bytes: new TextEncoder().encode(text),
});
const textOf = ({ bytes }: ContentFile): string => new TextDecoder().decode(bytes);

/** All that a file says, without where it stands. */
function meaningOf(text: string): unknown {
  const opened = openDocument(fileOf(text));
  if (!opened.ok) throw new Error(`cannot be read:\n${text}`);
  const { incident, problems } = parseIncident(opened.text);
  if (!incident) throw new Error(`${JSON.stringify(problems, null, 2)}\n${text}`);
  const { file, body, ...said } = incident satisfies Incident;
  return JSON.parse(
    JSON.stringify({ ...said, body: body.text }, (key, value: unknown) =>
      key === 'position' ? undefined : value,
    ),
  );
}

/** Each property draws the same files from the same seed. */
const fixedFiles = new Map<string, FixedFile>();

function fix(text: string): FixedFile {
  const fixed = fixedFiles.get(text) ?? fixFile(fileOf(text), fileKinds.incidents, new Map());
  fixedFiles.set(text, fixed);
  return fixed;
}

describe('a file of version 1', () => {
  it('says in version 2 all that it said, in the same order and with the same support', () => {
    fc.assert(
      fc.property(version1, (old) => {
        const { file, fixes, fault } = fix(version1Text(old));
        expect(fault).toBeUndefined();
        expect(fixes.map(({ what }) => what)).toContain('cause.response is now response');
        expect(meaningOf(textOf(file))).toEqual(meaningOf(version2Text(old)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps every comment, and every line that is none of the former list', () => {
    fc.assert(
      fc.property(version1, (old) => {
        const before = version1Text(old);
        const text = textOf(fix(before).file);
        const count = (comment: string, within: string): number => within.split(comment).length - 1;
        for (const comment of [commentAbove, commentBeside.trim(), '# the first failed call'])
          expect(count(comment, text), `${before}\n${text}`).toBe(count(comment, before));
        for (const line of [...rest, ...after]) expect(text.split('\n')).toContain(line);
      }),
    );
  });

  it('is brought over once: a second time changes nothing', () => {
    fc.assert(
      fc.property(version1, (old) => {
        const once = fix(version1Text(old)).file;
        expect(fixFile(once, fileKinds.incidents, new Map()).fixes).toEqual([]);
      }),
    );
  });

  it('stays as it is where it has a response already, which a person has to look at', () => {
    const old: Version1 = {
      words: [{ is: 'alert-late' }],
      status: undefined,
      sources: undefined,
      place: 9,
      style: 'block',
      hasComments: false,
    };
    const both = version1Text(old).replace('times:', 'response: rollback\ntimes:');
    expect(textOf(fix(both).file)).toContain('  response:\n    - alert-late');
  });
});

describe('a claim on the former list', () => {
  const claimsFile = (values: readonly string[]): string =>
    [
      'claims:',
      '  - field: cause.response',
      `    value: ${values.length === 1 ? values[0] : `[${values.join(', ')}]`}`,
      '    printed: as they say',
      '    status: rejected',
      '    why: The report says otherwise.',
      '    sources: [report]',
      '',
    ].join('\n');
  const fixed = (text: string): string =>
    textOf(fixFile(fileOf(text, path.replace('.md', '.claims.yaml')), fileKinds.claims, new Map()).file);
  const formerValues: Record<string, string> = {
    'rollback-worked': 'rollback/ended',
    'rollback-failed': 'rollback/none',
    'rollback-harmful': 'rollback/worse',
    'manual-rebuild': 'rebuild',
  };

  it('names what the words have become, and keeps all else', () => {
    const words = (of: readonly string[]) =>
      fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.oneof(words(Object.keys(factors)), words(Object.keys(formerActions))), (values) => {
        const [first = ''] = values;
        const expected = claimsFile(values.map((value) => formerValues[value] ?? value)).replace(
          'cause.response',
          isAction(first) ? 'response.actions' : 'response.factors',
        );
        expect(fixed(claimsFile(values))).toBe(expected);
      }),
    );
  });

  it('stays as it is where it mixes both, since no one field holds them', () => {
    const mixed = claimsFile(['rollback-worked', 'alert-late']);
    expect(fixed(mixed)).toBe(mixed);
  });
});
