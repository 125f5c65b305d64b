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
} from '../../../schemas/vocabulary.ts';
import { codedKeys, codedParts } from '../record/coded-parts.ts';

/** The lists of words, by the name under which the guide shows them. */
const lists: Record<string, Record<string, Term>> = {
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
  const isSame = (list: Record<string, Term>): boolean => Object.keys(list).join() === words.join();
  const whole = Object.entries(lists).find(([, list]) => isSame(list));
  if (whole) return whole[0];
  const both = [codedParts.trigger.list, codedParts.mechanisms.list].join(' or ');
  return isSame({ ...codedWords.trigger, ...codedWords.mechanisms }) ? both : undefined;
}

/** Whether all of these words say why a value is missing. */
export const areAbsences = (words: readonly string[]): boolean =>
  words.every((word) => Object.hasOwn(absences, word));

const toCell = (text: string): string => text.replaceAll('|', '\\|');

/** Every list of words with its meanings, each folded away until a reader opens it. */
export const makeWordLists = (): string =>
  Object.entries(lists)
    .map(([name, list]) => {
      const rows = Object.entries(list).map(
        ([word, { definition }]) => `| \`${word}\` | ${toCell(definition)} |`,
      );
      const table = ['| word | means |', '| --- | --- |', ...rows].join('\n');
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} (${rows.length})`;
      return `<details>\n<summary>${title}</summary>\n\n${table}\n\n</details>`;
    })
    .join('\n\n');
