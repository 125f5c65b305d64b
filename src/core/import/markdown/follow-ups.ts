import type { List, ListItem, RootContent, Table } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { walk } from '../../markdown/walk.ts';
import type { DraftFollowUp } from '../draft.ts';

const maxText = 300;
const maxItems = 60;

function linkIn(node: RootContent | ListItem): string | undefined {
  let url: string | undefined;
  walk(node, (one) => {
    if (one.type === 'link') url ??= one.url;
  });
  return url;
}

const isDone = (state: string): boolean =>
  /^(?:x|✓|✔|✅|done|completed?|closed|resolved|finished|merged|yes)\b|^[✓✔✅]/i.test(state.trim());

function ofItem(item: ListItem): DraftFollowUp | undefined {
  const [only, more] = item.children;
  const text = plainText(item);
  if (only?.type !== 'paragraph' || more !== undefined || text === '' || text.length > maxText)
    return undefined;
  const [, mark, rest] = /^\[([ xX])\] (.*)$/.exec(text) ?? [];
  return {
    text: rest ?? text,
    state: item.checked === true || mark?.toLowerCase() === 'x' ? 'done' : 'promised',
    link: linkIn(item),
  };
}

const columns: Readonly<Record<'text' | 'state', RegExp>> = {
  text: /^(?:action(?: item)?|item|what|task|description|todo|to do|follow[- ]?up|title|measure|improvement)s?$/i,
  state: /^(?:status|state|done|done\?|completed?)$/i,
};

function ofTable({ children: [heads, ...rows] }: Table): (DraftFollowUp | undefined)[] {
  const names = (heads?.children ?? []).map((cell) => plainText(cell));
  const [textAt, stateAt] = [columns.text, columns.state].map((form) =>
    names.findIndex((name) => form.test(name)),
  );
  if (textAt === undefined || textAt === -1) return [undefined];
  return rows.map((row) => {
    const cell = (at: number | undefined): string => {
      const node = at === undefined ? undefined : row.children[at];
      return node ? plainText(node) : '';
    };
    const text = cell(textAt);
    if (text === '' || text.length > maxText) return undefined;
    const links = row.children.flatMap((one) => linkIn(one as unknown as RootContent) ?? []);
    return { text, state: isDone(cell(stateAt)) ? 'done' : 'promised', link: links[0] };
  });
}

const itemsOf = (node: RootContent): (DraftFollowUp | undefined)[] => {
  if (node.type === 'list') return (node satisfies List).children.map(ofItem);
  return node.type === 'table' ? ofTable(node) : [undefined];
};

/** An item under the heading of its group. */
function grouped(item: DraftFollowUp | undefined, group: string | undefined): DraftFollowUp | undefined {
  if (!item || group === undefined) return item;
  const text = `${group}: ${item.text}`;
  return text.length > maxText ? undefined : { ...item, text };
}

/**
 * The items of a section as follow-ups of the record; `undefined` where some of it is more than items, so that it is kept as
 * a text.
 */
export function takeFollowUps(nodes: readonly RootContent[]): DraftFollowUp[] | undefined {
  let group: string | undefined;
  const items = nodes.flatMap((node) => {
    if (node.type !== 'heading') return itemsOf(node).map((item) => grouped(item, group));
    group = plainText(node).replace(/:$/, '') || undefined;
    return [];
  });
  const whole = items.filter((item) => item !== undefined);
  return whole.length === items.length && whole.length > 0 && whole.length <= maxItems ? whole : undefined;
}
