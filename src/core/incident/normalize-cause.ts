import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { CauseWord, IncidentRecord } from '../../../schemas/record.ts';
import { causeWords, type PhrasedWord } from '../../../schemas/vocabulary.ts';

type WrittenWord =
  string | { is: string; status?: CauseWord['status'] | undefined; sources?: string[] | undefined };

/** Status of a cause whose file does not say how sure it is: the weakest one that still is somebody's word. */
const unstated = 'reported';

/** Normalises the short form (a trigger word alone) and the parts to one shape; every word carries its sources. */
export function normalizeCause(
  written: IncidentFrontMatter['cause'],
  onlySource: string[],
): IncidentRecord['cause'] {
  if (typeof written === 'string') return normalizeCause({ trigger: written }, onlySource);
  const rest = { status: written.status ?? unstated, sources: written.sources ?? onlySource };
  const list = (
    words: readonly WrittenWord[] | WrittenWord | undefined,
    vocabulary: Record<string, PhrasedWord>,
  ): CauseWord[] =>
    (words === undefined ? [] : Array.isArray(words) ? (words as WrittenWord[]) : [words as WrittenWord]).map(
      (word) => {
        const { is, status, sources } =
          typeof word === 'string' ? { is: word, status: undefined, sources: undefined } : word;
        return {
          is,
          label: vocabulary[is]?.label ?? is,
          phrase: vocabulary[is]?.phrase ?? null,
          status: status ?? rest.status,
          sources: sources ?? rest.sources,
        };
      },
    );
  return {
    ...(written.text === undefined ? {} : { text: written.text }),
    trigger: list(written.trigger, causeWords.trigger),
    mechanisms: list(written.mechanisms, causeWords.mechanisms),
    layers: list(written.layers, causeWords.layers),
    response: list(written.response, causeWords.response),
    conditions: (written.conditions ?? []).map(({ is, quote, sources }) => ({
      is,
      label: causeWords.conditions[is].label,
      quote,
      sources: sources ?? rest.sources,
    })),
    ruledOut: list(written.ruledOut, { ...causeWords.trigger, ...causeWords.mechanisms }),
  };
}
