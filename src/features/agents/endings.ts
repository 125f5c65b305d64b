import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';
import { actions, results, type Action, type Result } from '../../../schemas/vocabulary.ts';
import { formatTime } from '../../core/format/time.ts';
import { numbered } from '../../core/record/citations.ts';

/** What was tried in one incident, and what came of it. */
export interface Tried {
  incident: string;
  result: Result | undefined;
  /** What came of it, in words; "not recorded" where nobody has looked. */
  outcome: string;
  at?: string | undefined;
  text?: string | undefined;
  /** How sure it is. */
  status: ActionRecord['status'];
  /** Numbers of the sources of its incident. */
  sources: number[];
}

/** One kind of action over several incidents. */
export interface ActionOutcomes {
  action: Action;
  label: string;
  /** In how many of the incidents it was tried. */
  incidents: number;
  /** In how many each result came of it; an incident in which it was tried with two results counts under both. */
  outcomes: { result: Result | 'not-recorded'; label: string; incidents: number }[];
  tried: Tried[];
}

const notRecorded = 'Not recorded';

/** What was tried in an incident, by its kind. */
export const triedIn = (record: IncidentRecord): { action: Action; tried: Tried }[] =>
  record.response.actions.map(({ did, result, resultLabel, at, text, status, sources }) => ({
    action: did,
    tried: {
      incident: record.id,
      result,
      outcome: resultLabel ?? notRecorded,
      at: at.known ? formatTime(at) : undefined,
      text,
      status,
      sources: numbered(record, sources).map(({ number }) => number),
    },
  }));

const incidentsOf = (tried: readonly Tried[]): number => new Set(tried.map(({ incident }) => incident)).size;

function outcomesOf(tried: readonly Tried[]): ActionOutcomes['outcomes'] {
  const all = [...(Object.keys(results) as Result[]), undefined].map((result) => ({
    result: result ?? ('not-recorded' as const),
    label: result === undefined ? notRecorded : results[result].label,
    incidents: incidentsOf(tried.filter((one) => one.result === result)),
  }));
  return all.filter(({ incidents }) => incidents > 0);
}

const endedIn = ({ outcomes }: ActionOutcomes): number =>
  outcomes.find(({ result }) => result === 'ended')?.incidents ?? 0;

const rank: Record<string, number> = Object.fromEntries(
  Object.keys(results).map((result, at) => [result, at]),
);
const rankOf = ({ result }: Tried): number => (result === undefined ? Infinity : (rank[result] ?? Infinity));

/** What was tried in several incidents, action by action: what ended most of them first, and those that it ended first. */
export function byAction(all: readonly { action: Action; tried: Tried }[]): ActionOutcomes[] {
  const lists = new Map<Action, Tried[]>();
  for (const { action, tried } of all) lists.set(action, [...(lists.get(action) ?? []), tried]);
  return [...lists]
    .map(([action, tried]) => ({
      action,
      label: actions[action].label,
      incidents: incidentsOf(tried),
      outcomes: outcomesOf(tried),
      tried: tried.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.incident < b.incident ? 1 : -1)),
    }))
    .sort((a, b) => endedIn(b) - endedIn(a) || b.incidents - a.incidents || (a.action < b.action ? -1 : 1));
}
