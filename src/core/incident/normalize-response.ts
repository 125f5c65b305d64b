import type { IncidentRecord } from '../../../schemas/record.ts';
import type { WrittenFollowUps, WrittenResponse } from '../../../schemas/response.ts';
import type { Vocabulary } from '../own/vocabulary.ts';
import type { EntryReader } from './entry-reader.ts';

/** Normalises the short form (one word for what was done) and the parts to one shape; all carry their sources. */
export function normalizeResponse(
  written: WrittenResponse | undefined,
  read: EntryReader,
  vocabulary: Vocabulary,
): IncidentRecord['response'] {
  if (written === undefined) return { detectedBy: [], actions: [], factors: [] };
  if (typeof written === 'string') return normalizeResponse({ actions: [written] }, read, vocabulary);
  return {
    text: written.text,
    detectedBy: read.support.words(written.detectedBy, vocabulary.detectedBy, written),
    actions: (written.actions ?? []).map((action, index) =>
      read.action(action, index, { whole: written, vocabulary }),
    ),
    factors: read.support.words(written.factors, vocabulary.factors, written),
  };
}

/** Normalises the follow-ups, or the word that stands in their place. */
export function normalizeFollowUps(
  written: WrittenFollowUps | undefined,
  read: EntryReader,
): IncidentRecord['followUps'] {
  if (written === undefined) return { absence: 'not-recorded', entries: [] };
  if (typeof written === 'string') return { absence: written, entries: [] };
  return {
    entries: written.map(({ sources, ...entry }) => ({
      ...entry,
      sources: read.support.sourcesOf({ sources }),
    })),
  };
}
