import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { causeWords } from '../../../schemas/vocabulary.ts';
import type { Support } from './stated-words.ts';

/** Normalises the short form (a trigger word alone) and the parts to one shape; every word carries its sources. */
export function normalizeCause(
  written: IncidentFrontMatter['cause'],
  support: Support,
): IncidentRecord['cause'] {
  if (typeof written === 'string') return normalizeCause({ trigger: written }, support);
  return {
    text: written.text,
    trigger: support.words(written.trigger, causeWords.trigger, written),
    mechanisms: support.words(written.mechanisms, causeWords.mechanisms, written),
    layers: support.words(written.layers, causeWords.layers, written),
    conditions: (written.conditions ?? []).map(({ is, quote, sources }) => ({
      is,
      label: causeWords.conditions[is].label,
      quote,
      sources: support.sourcesOf({ sources }, written),
    })),
    ruledOut: support.words(written.ruledOut, { ...causeWords.trigger, ...causeWords.mechanisms }, written),
  };
}
