import { readDate } from '../../inexact/written-dates.ts';
import type { Draft, DraftFollowUp } from '../draft.ts';
import type { ReadItem } from '../item.ts';
import { toTitle } from '../markdown/title.ts';
import { agreeingDay } from '../markdown/moments.ts';
import { asked, dropped, guessed, taken, type Note } from '../note.ts';
import { askAboutPeople, namedInText } from '../people-in-text.ts';
import { entriesAt, isGroup, textsAt } from './path.ts';
import { pathOf, placesOf, writtenPaths, type Mapping } from './mapping.ts';
import { timelineText } from './timeline-text.ts';
import { toBody } from './to-body.ts';
import { toTime } from './to-time.ts';

type Places = string | readonly string[] | undefined;

/** The first place that holds something. */
const all = (record: unknown, places: Places): string[] => {
  for (const place of placesOf(places)) {
    const found = textsAt(record, pathOf(place));
    if (found.length > 0) return found;
  }
  return [];
};
const first = (record: unknown, places: Places): string | undefined => all(record, places)[0];

/** Why a record is none that is wanted, or what in it nobody knows. */
function refusal(record: unknown, { skip = [], allowed = {} }: Mapping): ReadItem | undefined {
  for (const { when, is, why } of skip) {
    const values = textsAt(record, pathOf(when));
    if (is ? values.some((value) => is.includes(value)) : values.length > 0 && values[0] !== 'false')
      return { kind: 'other', why: `It is ${why} (${when}: ${values[0] ?? ''}).` };
  }
  for (const [path, words] of Object.entries(allowed))
    for (const value of textsAt(record, pathOf(path)))
      if (!words.includes(value))
        return { kind: 'unreadable', why: `${path}: "${value}" is none of ${words.join(', ')}.` };
  return undefined;
}

const topKeys = (mapping: Mapping): Set<string> =>
  new Set([
    ...writtenPaths(mapping).map(({ path }) => pathOf(path)[0]?.key ?? ''),
    ...(mapping.ignore ?? []),
    mapping.shared ?? '',
  ]);

const keysOf = new WeakMap<Mapping, Set<string>>();

/** Fields of a record that the mapping has no place for, and that say something. */
function droppedFields(record: Readonly<Record<string, unknown>>, mapping: Mapping): Note[] {
  const known = keysOf.get(mapping) ?? topKeys(mapping);
  keysOf.set(mapping, known);
  const says = (value: unknown): boolean =>
    value !== null &&
    value !== undefined &&
    value !== '' &&
    value !== false &&
    !(Array.isArray(value) && value.length === 0);
  const names = Object.keys(record).filter((key) => !known.has(key) && says(record[key]));
  return names.length === 0 ? [] : [dropped('fields', names.join(', '))];
}

function followUpsOf(record: unknown, { followUps }: Mapping): DraftFollowUp[] {
  if (!followUps) return [];
  const { each, text, done, link } = followUps;
  return entriesAt(record, pathOf(each)).flatMap((item): DraftFollowUp[] => {
    const said = first(item, text);
    if (said === undefined) return [];
    const state = done === undefined ? undefined : first(item, done);
    const url = link === undefined ? undefined : first(item, link);
    return [
      {
        text: said.replace(/\s+/g, ' ').slice(0, 300),
        state:
          state !== undefined && !/^(?:false|open|todo|outstanding|in_progress|not_started)$/i.test(state)
            ? 'done'
            : 'promised',
        link: url?.startsWith('https://') ? url : undefined,
      },
    ];
  });
}

function sourceOf(record: unknown, { source }: Mapping): Draft['source'] {
  if (!source) return undefined;
  const url = first(record, source.url);
  if (url === undefined) return undefined;
  const address = /^https?:/.test(url) ? url : source.base === undefined ? undefined : source.base + url;
  if (address === undefined) return undefined;
  return {
    url: address,
    kind: source.kind,
    title: source.title === undefined ? undefined : first(record, source.title),
  };
}

const isCompared = ['started', 'declared'] as const;

/** A beginning and an end at one moment were filled in later: a length of nothing is known of nobody. */
function withoutZeroLength(times: Record<string, string>, notes: Note[]): void {
  for (const start of isCompared)
    for (const end of ['ended', 'resolved'] as const)
      if (times[start] !== undefined && times[start] === times[end]) {
        notes.push(
          asked(
            end,
            `${start} and ${end} are the same moment, ${times[end]}: the record was filled in later`,
          ),
        );
        // oxlint-disable-next-line typescript/no-dynamic-delete -- one of two known keys
        delete times[end];
      }
}

/** What whoever imports says for all records that do not say it themselves. */
export interface SaidForAll {
  zone?: string | undefined;
}

/** Turns one record of an export into a draft. Never throws for any record. */
export function toDraft(record: unknown, mapping: Mapping, said: SaidForAll): ReadItem {
  if (!isGroup(record)) return { kind: 'unreadable', why: 'It is no record with fields.' };
  const refused = refusal(record, mapping);
  if (refused) return refused;
  const notes: Note[] = [];
  const zone = first(record, mapping.zone) ?? said.zone;
  const times: Record<string, string> = {};
  for (const [moment, places] of Object.entries(mapping.times ?? {})) {
    const value = first(record, places);
    if (value === undefined) continue;
    const time = toTime(value, { zone, midnightIsDay: mapping.midnightIsDay === 'true' });
    if (time.ok) times[moment] = time.text;
    else notes.push(asked(moment, `"${value}" ${time.why}`));
  }
  withoutZeroLength(times, notes);
  for (const [moment, time] of Object.entries(times)) notes.push(taken(moment, time));
  const timeline = timelineText(record, mapping, zone);
  notes.push(...timeline.notes);
  const day = dayOf(record, mapping, { times, firstEntry: timeline.firstDay }, notes);
  const agreed = day === undefined ? undefined : agreeingDay(day, times, zone, notes);
  const written = first(record, mapping.title);
  const titled = toTitle(
    written
      ?.replace(/[*_`#\\]/g, '')
      .split('\n')
      .find((line) => line.trim() !== ''),
    '',
    agreed?.day,
  );
  if (titled?.isChanged)
    notes.push(guessed('title', `"${titled.title}", from "${(written ?? '').slice(0, 160)}"`));
  const kind = mapping.kind && first(record, mapping.kind.from);
  const kindWord = kind === undefined ? undefined : mapping.kind?.words[kind];
  if (kindWord !== undefined) notes.push(guessed('kind', `${kindWord}, from "${kind ?? ''}"`));
  const names = all(record, mapping.services)
    .flatMap((name) => name.split(/[,;|]/))
    .map((name) => name.trim());
  const own = Object.entries(mapping.own ?? {}).flatMap(([key, places]) => {
    const values = [...new Set(all(record, places))];
    return values.length === 0 ? [] : [[key, values.length === 1 ? (values[0] ?? '') : values] as const];
  });
  const text = toBody(record, mapping, notes) || timeline.lead;
  if (text === '') notes.push(guessed('text', 'its title: the export has no other words for it'));
  const body = text === '' ? `${titled?.title ?? ''}.` : text;
  const cause = first(record, mapping.cause)?.replace(/\s+/g, ' ').trim();
  notes.push(asked('cause', 'The word for what began it is "unknown" until a person chooses one.'));
  notes.push(...droppedFields(record, mapping));
  const followUps = followUpsOf(record, mapping).slice(0, 60);
  const whole = [body, timeline.text].filter((part) => part !== '').join('\n\n');
  const texts = [whole, cause ?? '', ...followUps.map((item) => item.text)];
  askAboutPeople(texts.flatMap(namedInText), texts, notes);
  return {
    kind: 'draft',
    entries: timeline.entries,
    draft: {
      title: titled?.title,
      day: agreed?.day,
      zone: agreed?.zone,
      services: names.filter((name) => name !== '' && !(mapping.notServices ?? []).includes(name)),
      organization: first(record, mapping.organization),
      kind: kindWord,
      cause:
        cause === undefined || cause === ''
          ? undefined
          : { text: cause.length > 400 ? `${cause.slice(0, 399)}…` : cause },
      times,
      source: sourceOf(record, mapping),
      followUps,
      own: Object.fromEntries(own),
      body: whole,
      notes,
    },
  };
}

const dating = ['started', 'detected', 'declared'] as const;
const later = ['mitigated', 'restoring', 'ended', 'resolved'] as const;

/** The day in UTC, or as it was written with its offset, on which the first of all times lies. */
function dayOf(
  record: unknown,
  mapping: Mapping,
  { times, firstEntry }: { times: Readonly<Record<string, string>>; firstEntry: string | undefined },
  notes: Note[],
): string | undefined {
  const written = first(record, mapping.day);
  const days = written === undefined ? [] : (readDate(written)?.days ?? []);
  if (written !== undefined && days.length !== 1)
    notes.push(
      asked('day', `"${written}" ${days.length === 0 ? 'is no day' : `may be ${days.join(' or ')}`}`),
    );
  if (days.length === 1) return days[0];
  const known = [...dating, ...later].find((moment) => times[moment] !== undefined);
  const said = known === undefined ? firstEntry : times[known]?.slice(0, 10);
  if (said === undefined) notes.push(asked('day', 'Nothing in the export gives its day.'));
  else if (!dating.some((moment) => moment === known))
    notes.push(guessed('day', `${said}, from ${known ?? 'the first entry of the timeline'}`));
  return said;
}
