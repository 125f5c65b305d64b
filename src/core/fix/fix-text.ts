import type { PlacedFault, Problem } from '../problem.ts';
import { readYaml, type FrontMatter } from '../reading/front-matter.ts';
import { checkBodyLimits } from '../reading/limits.ts';
import { readDocument } from '../reading/read-document.ts';
import { readYamlFile } from '../reading/read-yaml-file.ts';
import { splitFile } from '../reading/split-file.ts';
import type { Service } from '../registry/registry.ts';
import { mendFences } from './fences.ts';
import { orderFields } from './field-order.ts';
import type { FileKind } from '../reading/file-kinds.ts';
import { findAddresses, findClaimValues, findServiceNames } from './find-values.ts';
import { textOf, withPart, type Mend, type Mended, type Part } from './mend.ts';
import { applyReplacements, type PlacedReplacement } from './replacements.ts';
import { bringToVersion2 } from './version-1.ts';
import { isSameBody, isSameYaml } from './same-meaning.ts';
import { trimBody, trimYaml } from './trailing-space.ts';

export type FixedText = ({ ok: true } & Mended) | { ok: false; fault: PlacedFault };

interface Parts {
  yaml: Part;
  body: Part | undefined;
}

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
 * Mends in the text of a file what needs no judgement. Only the ranges that are mended change; a text whose fences
 * or YAML cannot be read is not changed at all. Never throws for any text.
 *
 * @param text with our line ends, without a byte order mark.
 */
export function fixText(text: string, kind: FileKind, services: ReadonlyMap<string, Service>): FixedText {
  const fenced = kind.isYaml ? { text, mends: [] } : mendFences(text);
  const parts = partsOf(fenced.text, kind);
  if ('fault' in parts) return { ok: false, fault: parts.fault };
  const [fault] = readYaml(textOf(fenced.text, parts.yaml), parts.yaml.firstLine).faults;
  if (fault) return { ok: false, fault };
  const mends = [...fenced.mends];
  let fixed = fenced.text;
  // What moves lines comes last, so that all places are those of the file as it was.
  for (const step of [
    bringOver(kind),
    fixValues(kind, services),
    trim(kind),
    addLastBreak(kind),
    order(kind),
  ]) {
    const next = step(fixed);
    fixed = next.text;
    mends.push(...next.mends);
  }
  return { ok: true, text: fixed, mends: mends.sort((a, b) => a.line - b.line) };
}

type Step = (text: string) => Mended;

/** What an earlier version of the content model wrote otherwise. */
const bringOver =
  (kind: FileKind): Step =>
  (text) => {
    if (!kind.namesServices) return { text, mends: [] };
    const parts = partsOf(text, kind);
    if ('fault' in parts) return { text, mends: [] };
    const { text: yaml, mends } = bringToVersion2(textOf(text, parts.yaml), parts.yaml.firstLine);
    return { text: withPart(text, parts.yaml, yaml), mends };
  };

// A mended value can let the next fault of the same place be seen; each round mends at least one.
const maxRounds = 20;

const fixValues =
  (kind: FileKind, services: ReadonlyMap<string, Service>): Step =>
  (text) => {
    const mends: Mend[] = [];
    let fixed = text;
    for (let round = 0; round < maxRounds; round += 1) {
      const next = applyReplacements(fixed, findReplacements(fixed, kind, services));
      if (next.mends.length === 0) break;
      mends.push(...next.mends);
      fixed = next.text;
    }
    return { text: fixed, mends };
  };

function findReplacements(
  text: string,
  kind: FileKind,
  services: ReadonlyMap<string, Service>,
): PlacedReplacement[] {
  const { yaml, problems } = read(text, kind);
  return [
    ...(kind.namesServices ? findServiceNames(yaml, services) : []),
    ...findClaimValues(yaml),
    ...findAddresses(yaml),
    ...problems.flatMap(({ line, column, replaces, write }) =>
      replaces === undefined || write === undefined
        ? []
        : [{ line, column, what: 'value', replace: replaces, by: write }],
    ),
  ];
}

function read(text: string, { schema, isYaml }: FileKind): { yaml: FrontMatter; problems: Problem[] } {
  if (isYaml) return readYamlFile(schema, { path: '', text });
  const split = splitFile(text);
  return split.ok
    ? readDocument(schema, { path: '', ...split.value })
    : { yaml: readYaml('', 1), problems: [] };
}

const trim =
  (kind: FileKind): Step =>
  (text) => {
    const yaml = inPart(text, (parts) => parts.yaml, kind, trimYaml, isSameYaml);
    const body = inPart(yaml.text, (parts) => parts.body, kind, trimBody, isSameBody);
    return { text: body.text, mends: [...yaml.mends, ...body.mends] };
  };

const order =
  (kind: FileKind): Step =>
  (text) => {
    const fields = Object.keys(kind.schema.shape);
    const orderPart = (part: string, firstLine: number): Mended => orderFields(part, firstLine, fields);
    return inPart(text, (parts) => parts.yaml, kind, orderPart, isSameYaml);
  };

const addLastBreak =
  (kind: FileKind): Step =>
  (text) => {
    if (text.endsWith('\n')) return { text, mends: [] };
    const line = text.split('\n').length;
    const add = (part: string): Mended => ({
      text: `${part}\n`,
      mends: [{ line, what: 'last line break', before: '', after: '\n' }],
    });
    return kind.isYaml
      ? inPart(text, (parts) => parts.yaml, kind, add, isSameYaml)
      : inPart(text, (parts) => parts.body, kind, add, isSameBody);
  };

/** Mends one part of a text, unless that would change what it says or the part is beyond the limits. */
function inPart(
  text: string,
  choose: (parts: Parts) => Part | undefined,
  kind: FileKind,
  mend: (part: string, firstLine: number) => Mended,
  isSame: (before: string, after: string) => boolean,
): Mended {
  const unchanged = { text, mends: [] };
  const parts = partsOf(text, kind);
  if ('fault' in parts) return unchanged;
  const part = choose(parts);
  if (!part) return unchanged;
  const before = textOf(text, part);
  if (part === parts.body && checkBodyLimits(before, 1).length > 0) return unchanged;
  const mended = mend(before, part.firstLine);
  return mended.mends.length > 0 && isSame(before, mended.text)
    ? { text: withPart(text, part, mended.text), mends: mended.mends }
    : unchanged;
}
