import type { PlacedFault, Problem } from '../problem.ts';
import { readYaml, readYamlList, type FrontMatter } from '../reading/front-matter.ts';
import { checkBodyLimits } from '../reading/limits.ts';
import { readDocument } from '../reading/read-document.ts';
import { readYamlFile, readYamlListFile } from '../reading/read-yaml-file.ts';
import { splitFile } from '../reading/split-file.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { readTimeline } from '../markdown/timeline.ts';
import { recordDay } from '../markdown/timeline-faults.ts';
import { findTimeline, hasTimeline, isWhole, withEntries } from '../markdown/timeline-shapes.ts';
import type { Service } from '../registry/registry.ts';
import { fixFences } from './fences.ts';
import { orderFields } from './field-order.ts';
import { fileKinds, type FileKind } from '../reading/file-kinds.ts';
import {
  findAddresses,
  findClaimValues,
  findForeignFields,
  findLinks,
  findServiceNames,
} from './find-values.ts';
import { textOf, withPart, type Fix, type Fixed, type Part } from './fixed.ts';
import { applyReplacements, type PlacedReplacement } from './replacements.ts';
import { bringToVersion2 } from './version-1.ts';
import { isSameBody, isSameYaml } from './same-meaning.ts';
import { trimBody, trimYaml } from './trailing-space.ts';

export type FixedText = ({ ok: true } & Fixed) | { ok: false; fault: PlacedFault };

interface Parts {
  yaml: Part;
  body: Part | undefined;
}

const readerOf = ({ isList }: FileKind) => (isList === true ? readYamlList : readYaml);

/** Where the YAML and the body of a text stand; the fault of the first fence that is wrong. */
function partsOf(text: string, { isYaml }: FileKind): Parts | { fault: PlacedFault } {
  if (isYaml) return { yaml: { start: 0, end: text.length, firstLine: 1 }, body: undefined };
  const split = splitFile(text);
  if (!split.ok) return { fault: split.fault };
  const { frontMatter, frontMatterLine, body, bodyLine } = split.value;
  const start = '---\n'.length;
  return {
    // With the line break before the fence, which is the last field's too.
    yaml: {
      start,
      end: start + frontMatter.length + (frontMatter === '' ? 0 : 1),
      firstLine: frontMatterLine,
    },
    body: { start: text.length - body.length, end: text.length, firstLine: bodyLine },
  };
}

/**
 * Fixes in the text of a file what needs no judgement. Only the ranges that are fixed change; a text whose fences
 * or YAML cannot be read is not changed at all. Never throws for any text.
 *
 * @param text with our line ends, without a byte order mark.
 */
export function fixText(text: string, kind: FileKind, services: ReadonlyMap<string, Service>): FixedText {
  const fenced = kind.isYaml ? { text, fixes: [] } : fixFences(text);
  const quoted = quoteTexts(fenced.text, kind);
  if ('fault' in quoted) return { ok: false, fault: quoted.fault };
  const fixes = [...fenced.fixes, ...quoted.fixes];
  let fixed = quoted.text;
  // What moves lines comes last, so that all places are those of the file as it was.
  for (const step of [
    bringOver(kind),
    listTimeline(kind),
    fixValues(kind, services),
    trim(kind),
    addLastBreak(kind),
    order(kind),
  ]) {
    const next = step(fixed);
    fixed = next.text;
    fixes.push(...next.fixes);
  }
  return { ok: true, text: fixed, fixes: fixes.sort((a, b) => a.line - b.line) };
}

/** Puts texts in quotes that keep the YAML from being read and are surely meant as texts; else the first fault. */
function quoteTexts(text: string, kind: FileKind): Fixed | { fault: PlacedFault } {
  const parts = partsOf(text, kind);
  if ('fault' in parts) return parts;
  const read = readerOf(kind);
  const { faults } = read(textOf(text, parts.yaml), parts.yaml.firstLine);
  const [first] = faults;
  if (!first) return { text, fixes: [] };
  const quoted = applyReplacements(text, faults.flatMap(replacementOf));
  const after = quoted.fixes.length === 0 ? { fault: first } : partsOf(quoted.text, kind);
  if ('fault' in after) return { fault: first };
  const [left] = read(textOf(quoted.text, after.yaml), after.yaml.firstLine).faults;
  return left ? { fault: left } : quoted;
}

const replacementOf = ({ line, column, replaces, write }: PlacedFault): PlacedReplacement[] =>
  replaces === undefined || write === undefined
    ? []
    : [{ line, column, what: 'value', replace: replaces, by: write }];

type Step = (text: string) => Fixed;

/** What an earlier version of the content model wrote otherwise. */
const bringOver =
  (kind: FileKind): Step =>
  (text) => {
    if (!kind.namesServices) return { text, fixes: [] };
    const parts = partsOf(text, kind);
    if ('fault' in parts) return { text, fixes: [] };
    const { text: yaml, fixes } = bringToVersion2(textOf(text, parts.yaml), parts.yaml.firstLine);
    return { text: withPart(text, parts.yaml, yaml), fixes };
  };

/** A timeline in another form that is clear becomes the list that is read. */
const listTimeline =
  (kind: FileKind): Step =>
  (text) => {
    const parts = partsOf(text, kind);
    const unchanged = { text, fixes: [] };
    if (kind.schemaName !== fileKinds.incidents.schemaName || 'fault' in parts || !parts.body)
      return unchanged;
    const body = textOf(text, parts.body);
    // Most have none to bring into our form, and to read the fields takes longer than to look.
    if (checkBodyLimits(body, 1).length > 0 || !hasTimeline(body)) return unchanged;
    const fields = readYaml(textOf(text, parts.yaml), parts.yaml.firstLine).value;
    const found = findTimeline(body, recordDay(fields));
    if (!found || !isWhole(found)) return unchanged;
    // A section that is read as it stands may hold tables and times of its own.
    if (!found.head.saysMore && readTimeline(parseMarkdown(body), 'UTC').faults.length === 0)
      return unchanged;
    const { firstLine } = parts.body;
    const lines = body.split('\n');
    return {
      text: withPart(text, parts.body, withEntries(body, found)),
      fixes: found.entries.map(({ from, to, write }) => ({
        line: firstLine + from,
        what: `${found.shape} is now a list`,
        before: lines.slice(from, to).join('\n').trim(),
        after: write.trim(),
      })),
    };
  };

// A fixed value can let the next fault of the same place be seen; each round fixes at least one.
const maxRounds = 20;

const fixValues =
  (kind: FileKind, services: ReadonlyMap<string, Service>): Step =>
  (text) => {
    const fixes: Fix[] = [];
    let fixed = text;
    for (let round = 0; round < maxRounds; round += 1) {
      const next = applyReplacements(fixed, findReplacements(fixed, kind, services));
      if (next.fixes.length === 0) break;
      fixes.push(...next.fixes);
      fixed = next.text;
    }
    return { text: fixed, fixes };
  };

function findReplacements(
  text: string,
  kind: FileKind,
  services: ReadonlyMap<string, Service>,
): PlacedReplacement[] {
  if (kind.isList === true) {
    const { yaml, problems } = readYamlListFile(kind.schema, { path: '', text });
    return [...findLinks(yaml), ...problems.flatMap(replacementOf)];
  }
  const { yaml, problems } = read(text, kind);
  return [
    ...(kind.namesServices ? findServiceNames(yaml, services) : []),
    ...(kind.schemaName === fileKinds.incidents.schemaName ? findForeignFields(yaml, kind.ownKeys) : []),
    ...findClaimValues(yaml),
    ...findAddresses(yaml),
    ...problems.flatMap(replacementOf),
  ];
}

function read(
  text: string,
  { schema, isYaml, ownKeys }: FileKind,
): { yaml: FrontMatter; problems: Problem[] } {
  if (isYaml) return readYamlFile(schema, { path: '', text });
  const split = splitFile(text);
  return split.ok
    ? readDocument(schema, { path: '', ...split.value }, { ownKeys })
    : { yaml: readYaml('', 1), problems: [] };
}

const trim =
  (kind: FileKind): Step =>
  (text) => {
    const yaml = inPart('yaml', kind, trimYaml)(text);
    const body = inPart('body', kind, trimBody)(yaml.text);
    return { text: body.text, fixes: [...yaml.fixes, ...body.fixes] };
  };

const order = (kind: FileKind): Step => {
  if (!('shape' in kind.schema)) return (text) => ({ text, fixes: [] });
  const fields = Object.keys(kind.schema.shape);
  return inPart('yaml', kind, (part, firstLine) => orderFields(part, firstLine, fields));
};

const addLastBreak =
  (kind: FileKind): Step =>
  (text) => {
    if (text.endsWith('\n')) return { text, fixes: [] };
    const line = text.split('\n').length;
    const add = (part: string): Fixed => ({
      text: `${part}\n`,
      fixes: [{ line, what: 'last line break', before: '', after: '\n' }],
    });
    return inPart(kind.isYaml ? 'yaml' : 'body', kind, add)(text);
  };

/** Fixes one part of a text, unless that would change what it says or the part is beyond the limits. */
const inPart =
  (name: keyof Parts, kind: FileKind, fix: (part: string, firstLine: number) => Fixed): Step =>
  (text) => {
    const unchanged = { text, fixes: [] };
    const parts = partsOf(text, kind);
    const part = 'fault' in parts ? undefined : parts[name];
    if (!part) return unchanged;
    const before = textOf(text, part);
    if (name === 'body' && checkBodyLimits(before, 1).length > 0) return unchanged;
    const fixed = fix(before, part.firstLine);
    // Most parts need no fix, and to compare what two texts say takes two parses.
    if (fixed.fixes.length === 0) return unchanged;
    const isSame =
      name === 'body' ? isSameBody(before, fixed.text) : isSameYaml(before, fixed.text, readerOf(kind));
    return isSame ? { text: withPart(text, part, fixed.text), fixes: fixed.fixes } : unchanged;
  };
