import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { placeFinder } from '../markdown/line-places.ts';
import { parseYaml } from '../reading/front-matter.ts';
import { documentAddress } from '../rules/canonical-address.ts';

/** One outage of the list of those not yet written up. */
export interface LeadEntry {
  title: string;
  /** The address of its account, as one text for all its spellings. */
  account: string;
  /** Its lines in the list, from 1. */
  first: number;
  last: number;
}

/** The list as it is written, and its entries. */
export interface WrittenLeads {
  lines: string[];
  entries: LeadEntry[];
}

const textAt = (entry: YAMLMap, key: string): string => {
  const value: unknown = entry.get(key, true);
  return isScalar(value) ? String(value.value) : '';
};

/** Reads the text of `leads.yml`. */
export function readLeads(text: string): WrittenLeads {
  const { contents } = parseYaml(text);
  const lineAt = placeFinder(text);
  const entries = isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
  return {
    lines: text.split('\n'),
    entries: entries.map((entry): LeadEntry => {
      const [start, end] = entry.range;
      return {
        title: textAt(entry, 'title'),
        account: documentAddress(textAt(entry, 'link')),
        first: lineAt(start).line,
        last: lineAt(start + text.slice(start, end).trimEnd().length).line,
      };
    }),
  };
}

/** The entry of which one of some documents is the account, and the list without it; without a text where it was the last. */
export function takeOutLead(
  { lines, entries }: WrittenLeads,
  addresses: readonly string[],
): { entry: LeadEntry; rest: string | undefined } | undefined {
  const documents = new Set(addresses.map(documentAddress));
  const entry = entries.find(({ account }) => documents.has(account));
  if (!entry) return undefined;
  const rest = lines.filter((_line, index) => index + 1 < entry.first || index + 1 > entry.last);
  return { entry, rest: entries.length > 1 ? rest.join('\n') : undefined };
}
