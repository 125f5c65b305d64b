import { foldHeading } from '../audience/internal-lines.ts';
import type { Answers, SourceAnswer, Sourced } from './answers.ts';
import { toDocumentText } from './document-text.ts';
import { toSourceIds } from './source-ids.ts';

/** A content file to be written: its path inside the content folder, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/** What stands in a record until someone writes its text; such a record is a draft, which no list shows. */
const draftText = 'This text has not been written yet.';

/** The files of new organizations and services. */
export const newEntryFiles = ({
  newOrganizations,
  newServices,
}: Pick<Answers, 'newOrganizations' | 'newServices'>): NewFile[] => [
  ...newOrganizations.map(({ id, name }) => ({
    path: `organizations/${id}.md`,
    text: toDocumentText({ name }, ''),
  })),
  ...newServices.map(({ id, name, organization, kind }) => ({
    path: `services/${id}.md`,
    text: toDocumentText({ name, organization, kind }, ''),
  })),
];

/**
 * The files of a new record: the organizations and services it brings along first, the record itself last.
 *
 * @param added the day on which it is written, `YYYY-MM-DD`; left out of the record where nobody knows it.
 * @param sections that a write-up has, which a draft is given.
 */
export function toNewFiles(
  answers: Answers,
  added?: string,
  sections: readonly string[] = [],
): [...NewFile[], NewFile] {
  return [
    ...newEntryFiles(answers),
    { path: `incidents/${toIncidentId(answers)}.md`, text: incidentText(answers, added, draftOf(sections)) },
  ];
}

/** The id of a record, which is its file name without the ending. */
export const toIncidentId = ({ date, slug }: Pick<Answers, 'date' | 'slug'>): string => `${date}-${slug}`;

/** Words that stand for a missing number, which names no source. */
const isAbsent = (reports: string): boolean => !/^\d/.test(reports);

/** What a draft holds: that it is one, and the sections to be written; a timeline begins with its first entry. */
const draftOf = (sections: readonly string[]): string =>
  [
    draftText,
    ...sections
      .filter((name) => foldHeading(name) !== 'timeline')
      .map((name) => `## ${name}\n\nTo be written.`),
  ].join('\n\n');

function incidentText(answers: Answers, added: string | undefined, draft: string): string {
  const { title, date, services, organization, cause, sources, duration, reports, text, own } = answers;
  const common = { title, date, services, organization };
  const review = text === undefined ? 'draft' : undefined;
  if (sources.length === 1)
    return toDocumentText(
      {
        ...common,
        cause: cause.value,
        reports: reports?.value,
        duration: duration?.value,
        sources: sources.map(({ url }) => url),
        added,
        review,
        ...own,
      },
      text ?? draft,
    );
  const ids = toSourceIds(sources.map(({ url }) => url));
  const named = ({ sources: positions }: Sourced): string[] =>
    ids.filter((_id, index) => positions?.includes(index) ?? true);
  const fields = {
    ...common,
    cause: { trigger: cause.value, sources: named(cause) },
    reports:
      reports &&
      (isAbsent(reports.value)
        ? reports.value
        : [{ count: reports.value, kind: 'unspecified', sources: named(reports) }]),
    duration: duration && { value: duration.value, sources: named(duration) },
    sources: sources.map((source, index) => sourceEntry(source, ids[index] ?? '')),
    added,
    review,
    ...own,
  };
  const used = [cause, duration, reports && !isAbsent(reports.value) ? reports : undefined].flatMap((value) =>
    value ? named(value) : [],
  );
  const cited = ids.filter((id) => !used.includes(id)).map((id) => `@${id}`);
  const citation = cited.length > 0 ? ` [${cited.join('; ')}]` : '';
  return toDocumentText(
    fields,
    text === undefined ? draft.replace(draftText, `${draftText}${citation}`) : `${text}${citation}`,
  );
}

const sourceEntry = ({ url, kind = '', title = '' }: SourceAnswer, id: string) => ({ id, kind, title, url });
