import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { yamlOptions } from '../../core/reading/front-matter.ts';
import { placeFinder } from '../../core/markdown/line-places.ts';
import { topFiles } from '../../core/reading/content-kinds.ts';
import { documentAddress } from '../../core/rules/canonical-address.ts';
import type { DraftFile } from './open-text.ts';
import { sourceAddresses } from './simple-fields.ts';

/** One outage of the list of those not yet written up. */
interface LeadEntry {
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

/** An entry of the list that goes with the record which takes its place. */
export interface LeadOfDraft extends LeadEntry {
  /** The list without it; `undefined` where it is the only one, and the list goes with it. */
  file: DraftFile | undefined;
}

const path = `content/${topFiles.leads}`;

const textAt = (entry: YAMLMap, key: string): string => {
  const value: unknown = entry.get(key, true);
  return isScalar(value) ? String(value.value) : '';
};

/** Reads the text of `leads.yml`. */
export function readLeads(text: string): WrittenLeads {
  const { contents } = parseDocument(text, yamlOptions);
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

/** The lead whose account a draft names as a source. */
export function leadOfDraft(frontMatter: string, { lines, entries }: WrittenLeads): LeadOfDraft | undefined {
  const sources = new Set(sourceAddresses(frontMatter).map(documentAddress));
  const entry = entries.find(({ account }) => sources.has(account));
  if (!entry) return undefined;
  const rest = lines.filter((_line, index) => index + 1 < entry.first || index + 1 > entry.last);
  return { ...entry, file: entries.length > 1 ? { path, text: rest.join('\n') } : undefined };
}
