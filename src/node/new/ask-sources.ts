import { sourceKinds } from '../../../schemas/vocabulary.ts';
import type { SourceAnswer, Sourced } from '../../core/new/answers.ts';
import { wordChoices } from '../../core/new/choices.ts';
import { faulty, parsed } from '../../core/inexact/written.ts';
import { readAnswer } from '../../core/new/read-answer.ts';
import type { Prompts } from './prompts.ts';

/** Asks for the documents a record rests on, and for what each is where there are several. */
export async function askSources(prompts: Prompts, given: readonly string[]): Promise<SourceAnswer[]> {
  const urls = [...given];
  const readUrl = (typed: string) =>
    urls.includes(typed.trim())
      ? faulty('This address was given already.', 'each address once')
      : readAnswer('source', typed);
  while (given.length === 0) {
    const isFirst = urls.length === 0;
    const url = await prompts.askText({
      message: isFirst
        ? 'Address of the document that says so'
        : 'Address of another document (Enter when there is none)',
      placeholder: isFirst ? 'https://news.example.org/example-bank-down' : '',
      read: (typed) => (!isFirst && typed.trim() === '' ? parsed('') : readUrl(typed)),
    });
    if (url === '') break;
    urls.push(url);
  }
  if (urls.length === 1) return urls.map((url) => ({ url }));
  const sources: SourceAnswer[] = [];
  for (const url of urls) {
    const title = await prompts.askText({
      message: `Title of ${url}, as printed`,
      read: (typed) => readAnswer('source title', typed),
    });
    const kind = await prompts.choose({
      message: 'What sort of document is it?',
      choices: wordChoices(sourceKinds),
    });
    sources.push({ url, title, kind });
  }
  return sources;
}

/** Asks which of several sources say a value. */
export async function askWhoSays(
  prompts: Prompts,
  what: string,
  value: string,
  sources: readonly SourceAnswer[],
): Promise<Sourced> {
  if (sources.length === 1) return { value };
  const positions = await prompts.chooseSome(
    `Which of them say ${what}? (Space marks and unmarks)`,
    sources.map(({ title, url }) => title ?? url),
  );
  return { value, sources: positions };
}
