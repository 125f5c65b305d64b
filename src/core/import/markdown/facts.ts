import type { List, Paragraph, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { toText } from './to-text.ts';
import { factOf, type FactKey } from './words.ts';

/** What a line or a row says under a name that is known. */
export interface Fact {
  key: FactKey;
  value: string;
  line: number | undefined;
}

/** Which facts are taken out of the text once they are known; all others are read and stay. */
type Taken = (key: FactKey) => boolean;

interface Found {
  nodes: RootContent[];
  facts: Fact[];
}

const form =
  /^(?:[-*+] )?[*_]{0,2}(?<name>[A-Za-z][A-Za-z ()/’'-]{1,40}?)[*_]{0,2} ?[:=][*_]{0,2}[ \t]*(?<value>\S.*)$/;
const withTime =
  /^(?:[-*+] )?[*_]{0,2}(?<name>[A-Za-z][A-Za-z ]{2,30}?)[*_]{0,2}:? (?<value>\d{4}-\d{2}-\d{2}[ T]\d.*)$/;

/** What one line of Markdown says, if it begins with a known name. */
function factIn(text: string): { key: FactKey; value: string } | undefined {
  const { name = '', value = '' } = (form.exec(text) ?? withTime.exec(text))?.groups ?? {};
  const key = factOf(name);
  return (
    key && {
      key,
      value: value
        .replace(/[*_]{2}/g, '')
        .replace(/\\$/, '')
        .trim(),
    }
  );
}

function ofParagraph(paragraph: Paragraph, isTaken: Taken): Found {
  const lines = toText([paragraph]).split('\n');
  const start = paragraph.position?.start.line;
  const facts: Fact[] = [];
  const kept = lines.filter((text, at) => {
    const fact = factIn(text);
    if (fact) facts.push({ ...fact, line: start === undefined ? undefined : start + at });
    return !fact || !isTaken(fact.key);
  });
  if (kept.length === lines.length) return { nodes: [paragraph], facts };
  return { nodes: parseMarkdown(kept.join('\n').replace(/\\$/, '')).children, facts };
}

function ofList(list: List, isTaken: Taken): Found {
  const facts: Fact[] = [];
  const items = list.children.filter((item) => {
    const [first] = item.children;
    const fact = first?.type === 'paragraph' ? factIn(toText([first]).split('\n')[0] ?? '') : undefined;
    const name = first?.type === 'paragraph' ? factOf(plainText(first)) : undefined;
    const below =
      name === undefined
        ? undefined
        : { key: name, value: plainText({ ...item, children: item.children.slice(1) }) };
    const found = fact ?? (below && below.value !== '' ? below : undefined);
    if (found) facts.push({ ...found, line: item.position?.start.line });
    return !found || !isTaken(found.key);
  });
  return { nodes: items.length === 0 ? [] : [{ ...list, children: items }], facts };
}

/** A table of names and values, the names in its first column or in its heads. */
function ofTable(table: Table, isTaken: Taken): Found {
  const rows = table.children.map(({ children, position }) => ({
    cells: children.map((cell) => plainText(cell)),
    line: position?.start.line,
  }));
  const [heads, values, ...more] = rows;
  const width = heads?.cells.length ?? 0;
  const facts: Fact[] = [];
  const add = (name: string, value: string, line: number | undefined): FactKey | undefined => {
    const key = factOf(name);
    if (key && value !== '') facts.push({ key, value, line });
    return key;
  };
  const isNamed = rows.slice(1).some(({ cells: [name = ''] }) => factOf(name) !== undefined);
  if (width === 2 && isNamed) {
    const kept = table.children.filter((_row, at) => {
      const {
        cells: [name = '', value = ''],
        line,
      } = rows[at] ?? { cells: [], line: undefined };
      const key = add(name, value, line);
      return key === undefined || !isTaken(key);
    });
    if (kept.length === table.children.length) return { nodes: [table], facts };
    return { nodes: kept.length < 2 ? [] : [{ ...table, children: kept }], facts };
  }
  const columns = (heads?.cells ?? []).map((name) => factOf(name));
  if (values && more.length === 0)
    columns.forEach((_key, at) => add(heads?.cells[at] ?? '', values.cells[at] ?? '', values.line));
  const isKept = (at: number): boolean => columns[at] !== 'people';
  if (columns.every((_key, at) => isKept(at))) return { nodes: [table], facts };
  facts.push({ key: 'people', value: '', line: heads?.line });
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.filter((_cell, at) => isKept(at)),
  }));
  const align = table.align?.filter((_one, at) => isKept(at)) ?? null;
  return { nodes: [{ ...table, align, children }], facts };
}

/** Reads the lines, items and rows that begin with a known name, and takes some of them out. */
export function takeFacts(nodes: readonly RootContent[], isTaken: Taken): Found {
  const found = nodes.map((node): Found => {
    if (node.type === 'paragraph') return ofParagraph(node, isTaken);
    if (node.type === 'list') return ofList(node, isTaken);
    return node.type === 'table' ? ofTable(node, isTaken) : { nodes: [node], facts: [] };
  });
  return { nodes: found.flatMap((one) => one.nodes), facts: found.flatMap(({ facts }) => facts) };
}
