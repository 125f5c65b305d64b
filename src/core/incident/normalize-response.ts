import type { WrittenFollowUps, WrittenResponse } from '../../../schemas/response.ts';
import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';
import { actions, detections, factors, results } from '../../../schemas/vocabulary.ts';
import type { FieldPath } from '../problem.ts';
import { absent, type ValueReader } from './normalize-values.ts';
import type { Support, WrittenSupport } from './stated-words.ts';

type WrittenAction = Exclude<Exclude<WrittenResponse, string>['actions'], undefined>[number];

/** Normalises the short form (one word for what was done) and the parts to one shape; all carry their sources. */
export function normalizeResponse(
  written: WrittenResponse | undefined,
  read: ValueReader,
  support: Support,
): IncidentRecord['response'] {
  if (written === undefined) return { detectedBy: [], actions: [], factors: [] };
  if (typeof written === 'string') return normalizeResponse({ actions: [written] }, read, support);
  return {
    ...(written.text === undefined ? {} : { text: written.text }),
    detectedBy: support.words(written.detectedBy, detections, written),
    actions: (written.actions ?? []).map((action, index) =>
      toAction(action, written, index, { read, support }),
    ),
    factors: support.words(written.factors, factors, written),
  };
}

function toAction(
  written: WrittenAction,
  whole: WrittenSupport,
  index: number,
  { read, support }: { read: ValueReader; support: Support },
): ActionRecord {
  const action: Exclude<WrittenAction, string> = typeof written === 'string' ? { did: written } : written;
  const { did, result, at, text } = action;
  const path: FieldPath = ['response', 'actions', index, 'at'];
  return {
    did,
    label: actions[did].label,
    ...(result === undefined ? {} : { result, resultLabel: results[result].label }),
    at: at === undefined ? absent('not-recorded') : read.timeOrAbsent(at, path),
    ...(text === undefined ? {} : { text }),
    ...support.of(action, whole),
  };
}

/** Normalises the follow-ups, or the word that stands in their place. */
export function normalizeFollowUps(
  written: WrittenFollowUps | undefined,
  onlySource: string[],
): IncidentRecord['followUps'] {
  if (written === undefined) return { absence: 'not-recorded', entries: [] };
  if (typeof written === 'string') return { absence: written, entries: [] };
  return {
    entries: written.map(({ sources, ...entry }) => ({ ...entry, sources: sources ?? onlySource })),
  };
}
