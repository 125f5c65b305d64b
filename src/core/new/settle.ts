import type { Registry } from '../registry/registry.ts';
import type { Answers, SourceAnswer } from './answers.ts';
import { faulty } from '../inexact/written.ts';
import type { Fault } from '../problem.ts';
import type { Flag, Given } from './given.ts';
import { nothingOwn, type OwnSettings } from '../own/own-settings.ts';
import { readAnswer, type AnswerName } from './read-answer.ts';
import { readText } from './read-text.ts';
import { settleServices } from './settle-services.ts';
import { toSlug } from './slug.ts';

export interface FlagFault {
  flag: Flag;
  fault: Fault;
}

type Settled = { ok: true; answers: Answers } | { ok: false; faults: FlagFault[] };

/**
 * Reads all flags of a call that nobody can be asked about: the answers, or every fault at once.
 *
 * @param own what the team has of its own.
 */
export function settle(given: Given, registry: Registry, own: OwnSettings = nothingOwn): Settled {
  const faults: FlagFault[] = [];
  const report: Report = (flag, fault) => {
    faults.push({ flag, fault });
  };
  const take = (flag: Flag, name: AnswerName, written: string): string => {
    const read = readAnswer(name, written);
    if (read.ok) return read.value;
    report(flag, read.fault);
    return '';
  };
  const optional = (flag: 'duration' | 'reports') => {
    const written = given[flag];
    return written === undefined ? {} : { [flag]: { value: take(flag, flag, written) } };
  };
  const title = take('title', 'title', given.title ?? '');
  const date = take('date', 'date', given.date ?? '');
  const { cause = '' } = given;
  const text = given.text === undefined ? undefined : readText(given.text);
  if (text && !text.ok) report('text', text.fault);
  const answers: Answers = {
    title,
    date,
    ...settleServices({ ...given, date }, registry, report),
    cause: { value: isOwnTrigger(cause, own) ? cause : take('cause', 'cause', cause) },
    sources: settleSources(given, take, report),
    ...optional('duration'),
    ...optional('reports'),
    own: settleOwn(given, report),
    text: text?.ok ? text.value : undefined,
    slug: settleSlug({ slug: given.slug, title }, take, report),
  };
  return faults.length === 0 ? { ok: true, answers } : { ok: false, faults };
}

type Take = (flag: Flag, name: AnswerName, written: string) => string;
type Report = (flag: Flag, fault: Fault) => undefined;

/** Whether a cause is a word that the team adds. */
const isOwnTrigger = (cause: string, { words }: OwnSettings): boolean =>
  Object.hasOwn(words?.triggers ?? {}, cause);

/** Flags as `severity=SEV2`; of several with one key the last is not lost, but refused. */
function settleOwn({ field = [] }: Given, report: Report): Record<string, string> {
  const own = new Map<string, string>();
  for (const written of field) {
    const [, key, value] = /^([^=\s]+)=(.+)$/.exec(written) ?? [];
    if (key === undefined || value === undefined || value.trim() === '')
      report('field', faulty(`"${written}" names no field and its value.`, 'name=value').fault);
    else if (own.has(key))
      report('field', faulty(`The field "${key}" was given twice.`, 'each field once').fault);
    else own.set(key, value.trim());
  }
  return Object.fromEntries(own);
}

function settleSlug({ slug: written, title = '' }: Given, take: Take, report: Report): string {
  if (written !== undefined) return take('slug', 'slug', written);
  const slug = toSlug(title);
  if (slug === '' && title !== '')
    report(
      'slug',
      faulty('The title has no letters for a file name.', '--slug with a short name for the file').fault,
    );
  return slug;
}

function settleSources(given: Given, take: Take, report: Report): SourceAnswer[] {
  const { source = [], 'source-title': titles = [], 'source-kind': kinds = [] } = given;
  for (const [flag, list] of [
    ['source-title', titles],
    ['source-kind', kinds],
  ] as const)
    if (list.length > source.length || (source.length === 1 && list.length > 0))
      report(
        flag,
        faulty(
          `--${flag} was given ${list.length} times, --source ${source.length}.`,
          'none for a single source; else one for each --source, in the same order',
        ).fault,
      );
  return source.map((written, index) => {
    const url = take('source', 'source', written);
    if (source.indexOf(written) < index)
      report('source', faulty(`"${written}" was given twice.`, 'each address once').fault);
    if (source.length === 1) return { url };
    return {
      url,
      title: take('source-title', 'source title', titles[index] ?? ''),
      kind: take('source-kind', 'source kind', kinds[index] ?? ''),
    };
  });
}
