import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { lowerFirst } from '../../../core/format/lower-first.ts';
import { codedParts } from '../../../core/record/coded-parts.ts';
import { isInformative } from '../../../core/record/predicates.ts';
import { holdingsOf, type Item } from './holdings.ts';

/**
 * What one incident has of a word: it has it, with what is to be said about that; nothing says that it has; or nothing
 * at all is known of the whole part.
 */
export type Share = { is: 'held'; about?: string } | { is: 'not-said' } | { is: 'not-known' };

/** One service, or one word of a cause or a response, that at least two incidents have. */
interface SharedRow {
  id: string;
  label: string;
  /** By column. */
  shares: Share[];
  count: number;
}

/** One part of what incidents can share, the rows of most holders first. */
export interface SharedPart {
  id: string;
  label: string;
  rows: SharedRow[];
  /** How many words only one incident has. */
  single: number;
}

/** A word that a record has, with what is to be said about that. */
interface HeldItem extends Item {
  about?: string | undefined;
}

const parts: { id: string; label: string; itemsOf: (record: IncidentRecord) => HeldItem[] }[] = [
  {
    id: 'services',
    label: fieldLabels.services,
    itemsOf: ({ services }) => services.map(({ id, nameThen }) => ({ id, label: nameThen })),
  },
  ...(['trigger', 'mechanisms', 'layers'] as const).map((part) => ({
    id: part,
    label: codedParts[part].label,
    itemsOf: ({ cause }: IncidentRecord) =>
      cause[part].filter(isInformative).map(({ is, label, status }) => ({
        id: is,
        label,
        about: status === 'inferred' || status === 'disputed' ? status : undefined,
      })),
  })),
  {
    id: 'actions',
    label: codedParts.actions.label,
    itemsOf: ({ response }) =>
      response.actions
        .map(({ did, label, resultLabel }) => ({
          is: did,
          id: did,
          label,
          about: resultLabel === undefined ? undefined : lowerFirst(resultLabel),
        }))
        .filter(isInformative),
  },
];

/**
 * Which services, triggers, failure modes, failed layers and actions at least two of the incidents have in common, and
 * who has each. What is not recorded of one is no difference: its column says so.
 */
export const sharing = (records: readonly IncidentRecord[]): SharedPart[] =>
  parts.map(({ id, label, itemsOf }) => {
    const lists = records.map(itemsOf);
    const held = [...holdingsOf(lists)];
    return {
      id,
      label,
      rows: held
        .filter(([, { holders }]) => holders.length > 1)
        .map(([word, holding]) => ({
          id: word,
          label: holding.label,
          shares: lists.map((list) => shareOf(list, word)),
          count: holding.holders.length,
        }))
        .sort((a, b) => b.count - a.count),
      single: held.filter(([, { holders }]) => holders.length === 1).length,
    };
  });

function shareOf(list: readonly HeldItem[], word: string): Share {
  if (list.length === 0) return { is: 'not-known' };
  const found = list.filter(({ id }) => id === word);
  if (found.length === 0) return { is: 'not-said' };
  const about = [...new Set(found.flatMap((item) => item.about ?? []))].join(', ');
  return about === '' ? { is: 'held' } : { is: 'held', about };
}
