import { triggers } from '../../../schemas/vocabulary.ts';
import type { Answers, Sourced } from '../../core/new/answers.ts';
import { wordChoices } from '../../core/new/choices.ts';
import { faulty, parsed, type Parsed } from '../../core/inexact/written.ts';
import type { Given } from '../../core/new/given.ts';
import { readAnswer } from '../../core/new/read-answer.ts';
import { readText } from '../../core/new/read-text.ts';
import { toSlug } from '../../core/new/slug.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { assembleServices } from './assemble-services.ts';
import { askSources, askWhoSays } from './ask-sources.ts';
import { createPrompts, type Prompts, type Terminal } from './prompts.ts';

/** What the questions need to know of the collection. */
export interface Known {
  registry: Registry;
  /** Titles in lower case. */
  titles: ReadonlySet<string>;
  /** Whether a record of this id has a file already. */
  hasIncident: (id: string) => boolean;
}

type Reader<Value> = (text: string) => Parsed<Value>;

const orNothing =
  <Value>(read: Reader<Value>): Reader<Value | undefined> =>
  (text) =>
    text.trim() === '' ? parsed(undefined) : read(text);

/** Asks for everything that the flags have not given, in the order of a file. Rejects with `Cancelled`. */
export async function askRecord(given: Given, known: Known, terminal: Terminal = {}): Promise<Answers> {
  const prompts = createPrompts(terminal);
  const ask = asker(prompts);
  const title = await ask(
    'What happened, in one line? (what failed and how, not whose fault)',
    given.title,
    (text) => {
      const read = readAnswer('title', text);
      return read.ok && known.titles.has(read.value.toLowerCase())
        ? faulty(
            'Another record has the same title.',
            'a title of its own: what happened, to what, perhaps when',
          )
        : read;
    },
    "Example Bank's customers cannot log in for two hours",
  );
  const date = await ask(
    'On which day did it begin?',
    given.date,
    (text) => readAnswer('date', text),
    '2021-10-04',
  );
  const { services, newServices, newOrganizations, organization } = await assembleServices(
    prompts,
    given,
    date,
    known.registry,
  );
  const cause = await askCause(prompts, given.cause);
  const sources = await askSources(prompts, acceptedOf(prompts, [...new Set(given.source)]));
  const says = (what: string, value: string): Promise<Sourced> => askWhoSays(prompts, what, value, sources);
  const sourcedCause = await says('what began it', cause);
  const duration = await ask(
    'How long did it last? (Enter if not known)',
    given.duration,
    orNothing((text) => readAnswer('duration', text)),
    'PT2H, or 2 hours 10 minutes',
  );
  const sourcedDuration = duration === undefined ? undefined : await says('how long it lasted', duration);
  const reports = await ask(
    'How many reports of it were counted? (Enter if not known)',
    given.reports,
    orNothing((text) => readAnswer('reports', text)),
    '4200',
  );
  const sourcedReports =
    reports === undefined ? undefined : await says('how many reports there were', reports);
  const text = await ask(
    'The first paragraph, in your own words (Enter to write it later)',
    given.text,
    orNothing(readText),
  );
  const slug = await ask(
    'Short name for the file and the address, for ever',
    given.slug,
    (typed) => {
      const read = readAnswer('slug', typed);
      return read.ok && known.hasIncident(`${date}-${read.value}`)
        ? faulty(`There is a record ${date}-${read.value}.md already.`, 'another short name')
        : read;
    },
    undefined,
    toSlug(title),
  );
  return {
    title,
    date,
    slug,
    services,
    newServices,
    newOrganizations,
    sources,
    cause: sourcedCause,
    organization,
    duration: sourcedDuration,
    reports: sourcedReports,
    text,
  };
}

/** Takes a value from its flag; asks where there is none, or where what it gave is refused. */
const asker =
  (prompts: Prompts) =>
  async <Value>(
    message: string,
    flag: string | undefined,
    read: Reader<Value>,
    placeholder?: string,
    initial?: string,
  ): Promise<Value> => {
    const settled = flag === undefined ? undefined : read(flag);
    if (settled?.ok) return settled.value;
    if (settled) prompts.refuse(settled.fault);
    return prompts.askText({ message, read, placeholder, initial: settled ? flag : initial });
  };

const acceptedOf = (prompts: Prompts, urls: readonly string[]): string[] =>
  urls.flatMap((url) => {
    const read = readAnswer('source', url);
    if (!read.ok) prompts.refuse(read.fault);
    return read.ok ? read.value : [];
  });

async function askCause(prompts: Prompts, flag: string | undefined): Promise<string> {
  const settled = flag === undefined ? undefined : readAnswer('cause', flag);
  if (settled?.ok) return settled.value;
  if (settled) prompts.refuse(settled.fault);
  return prompts.choose({ message: 'What began it, as far as is known?', choices: wordChoices(triggers) });
}
