import {
  absences,
  authorships,
  claimStatuses,
  claimTopics,
  codedWords,
  effects,
  followUpKinds,
  followUpStates,
  kinds,
  measures,
  relationTypes,
  reportKinds,
  reviewers,
  reviewStates,
  serviceKinds,
  sourceKinds,
  statuses,
  type Term,
  type Word,
} from '../../../schemas/vocabulary.ts';
import { codedKeys, codedParts } from '../record/coded-parts.ts';
import { anchorOf, pageOf, toTable } from './reference-page.ts';

/** The lists of words, by the name under which the reference shows them. */
const lists: Record<string, Readonly<Record<string, Term | Word>>> = {
  'kinds of incident': kinds,
  ...Object.fromEntries(codedKeys.map((key) => [codedParts[key].list, codedWords[key]])),
  'how sure it is': statuses,
  effects,
  'kinds of report count': reportKinds,
  measures,
  'kinds of source': sourceKinds,
  'topics of claims': claimTopics,
  'what became of a claim': claimStatuses,
  'kinds of follow-up': followUpKinds,
  'states of a follow-up': followUpStates,
  relations: relationTypes,
  'review states': reviewStates,
  'who checked it': reviewers,
  authorship: authorships,
  'kinds of service': serviceKinds,
  'words for nothing': Object.fromEntries(
    Object.entries(absences).filter(([word]) => word !== 'not-recorded'),
  ),
};

/** Name of the list that holds exactly these words, or of several that do together; `undefined` for none. */
export function findList(words: readonly string[]): string | undefined {
  const isSame = (list: object): boolean => Object.keys(list).join() === words.join();
  const whole = Object.entries(lists).find(([, list]) => isSame(list));
  if (whole) return whole[0];
  const both = [codedParts.trigger.list, codedParts.mechanisms.list].join(' or ');
  return isSame({ ...codedWords.trigger, ...codedWords.mechanisms }) ? both : undefined;
}

/** Whether all of these words say why a value is missing. */
export const areAbsences = (words: readonly string[]): boolean =>
  words.every((word) => Object.hasOwn(absences, word));

const titleOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Words that are easily taken for one another have an example, and what is another word's. */
const isIllustrated = (term: Term | Word): term is Word => 'example' in term;

function makeList(name: string, list: Readonly<Record<string, Term | Word>>): string {
  const terms = Object.entries(list);
  const heads = terms.some(([, term]) => isIllustrated(term))
    ? ['word', 'means', 'for example', 'but not']
    : ['word', 'means'];
  const rows = terms.map(([word, term]) => [
    `\`${word}\``,
    term.definition,
    ...(isIllustrated(term) ? [term.example, term.counterExample] : []),
  ]);
  return `## ${titleOf(name)}\n\n${toTable(heads, rows)}`;
}

const listLink = (name: string): string => `[${name}](words.md#${anchorOf(name)})`;

const anyList = new RegExp(
  `(?<=of the list: |, | or )(?:${Object.keys(lists)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-z])`,
  'g',
);

/** A description of a field's form, with links to the lists that it names. */
export const withListLinks = (form: string): string =>
  form.includes('of the list: ') ? form.replace(anyList, listLink) : form;

/** The page of all words, list by list. */
export const makeWordPage = (): string =>
  pageOf(
    'Words',
    'Fields whose values are words take those of one list. The words of causes and responses have an example each, and what another word is for. Words are compared as they are written: in lower case, with hyphens.',
    [
      Object.keys(lists)
        .map((name) => `- [${titleOf(name)}](#${anchorOf(name)})`)
        .join('\n'),
      ...Object.entries(lists).map(([name, list]) => makeList(name, list)),
    ].join('\n\n'),
  );
