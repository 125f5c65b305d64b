import type { IncidentRecord } from '../../../schemas/record.ts';
import { endingsOf } from '../../core/record/endings.ts';
import { isInformative } from '../../core/record/predicates.ts';
import { drawLengths } from '../trends/index.ts';

/** A word and in how many incidents it is so. */
export interface CountedWord {
  is: string;
  label: string;
  count: number;
}

/** How some incidents went: how long they lasted, what ended them, and what helped or hindered. */
export interface Recovery {
  /** From the shortest to the longest, with the median where there are enough; empty where no length is known. */
  range: string;
  /** Of how many incidents the length is known by that measure. */
  known: string;
  /** The actions that ended the impact, the most frequent first. */
  endedBy: CountedWord[];
  factors: CountedWord[];
}

/** In how many incidents each word stands, the most frequent first. */
function countWords(lists: readonly (readonly { is: string; label: string }[])[]): CountedWord[] {
  const counts = new Map<string, CountedWord>();
  for (const list of lists)
    for (const { is, label } of new Map(list.map((word) => [word.is, word])).values()) {
      const counted = counts.get(is) ?? { is, label, count: 0 };
      counts.set(is, { ...counted, count: counted.count + 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}

const minBy = <Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined =>
  items.toSorted((a, b) => measure(a) - measure(b))[0];

/** How long they lasted from the start of impact to its end: one measure and no other. */
function lengthsOf(records: readonly IncidentRecord[]): Pick<Recovery, 'range' | 'known'> {
  const { marks, quantiles, n, total } = drawLengths(records, 'span');
  // "At most a day" may be anything: the shortest is the one of which most is known how short, and the other way round.
  const shortest = minBy(marks, ({ to, isOpen }) => (isOpen ? Infinity : to));
  const longest = minBy(marks, ({ from }) => -from);
  if (!shortest || !longest) return { range: '', known: `not known for any of ${total}` };
  const median = quantiles.find(({ name }) => name === 'median');
  return {
    range:
      n === 1
        ? shortest.text
        : [
            `shortest ${shortest.text}`,
            ...(median ? [`median ${median.text}`] : []),
            `longest ${longest.text}`,
          ].join('; '),
    known: `known for ${n} of ${total}`,
  };
}

/** @param records the listed incidents that have something in common. */
export const recoveryOf = (records: readonly IncidentRecord[]): Recovery => ({
  ...lengthsOf(records),
  endedBy: countWords(
    records.map((record) => endingsOf(record).map(({ did, label }) => ({ is: did, label }))),
  ).filter(isInformative),
  factors: countWords(records.map(({ response }) => response.factors)).filter(isInformative),
});
