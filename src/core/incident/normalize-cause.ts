import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { KnownWord, Vocabulary } from '../own/vocabulary.ts';
import type { Support } from './stated-words.ts';

/** A condition is quoted, and no sentence names it. */
const withoutPhrase = ({ phrase: _phrase, ...word }: KnownWord): Omit<KnownWord, 'phrase'> => word;

/** Normalises the short form (a trigger word alone) and the parts to one shape; every word carries its sources. */
export function normalizeCause(
  written: IncidentFrontMatter['cause'],
  support: Support,
  vocabulary: Vocabulary,
): IncidentRecord['cause'] {
  if (typeof written === 'string') return normalizeCause({ trigger: written }, support, vocabulary);
  return {
    text: written.text,
    trigger: support.words(written.trigger, vocabulary.trigger, written),
    mechanisms: support.words(written.mechanisms, vocabulary.mechanisms, written),
    layers: support.words(written.layers, vocabulary.layers, written),
    conditions: (written.conditions ?? []).map(({ is, quote, sources }) => ({
      ...withoutPhrase(vocabulary.conditions[is] ?? { is, label: is, phrase: null }),
      quote,
      sources: support.sourcesOf({ sources }, written),
    })),
    ruledOut: support.words(written.ruledOut, { ...vocabulary.trigger, ...vocabulary.mechanisms }, written),
  };
}
