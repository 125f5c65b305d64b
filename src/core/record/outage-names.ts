import type { IncidentRecord, Named } from '../../../schemas/record.ts';
import { formatDate, yearOf } from '../format/date.ts';
import { formatList } from '../format/places.ts';

type NamedOutage = Pick<IncidentRecord, 'date' | 'title' | 'organizations' | 'services'>;

/** Legal forms, which nobody says: "Facebook, Inc." is "Facebook". */
const legalForm = /,? (?:Inc|LLC|Ltd|Limited|plc|Corp|Corporation|GmbH|AG)\.?$/i;

const mostNamed = 2;

/** "A", "A and B", "A and 3 others". */
function shortList(named: readonly Named[]): string {
  const names = [...new Set(named.map(({ nameThen }) => nameThen.replace(legalForm, '')))];
  return names.length <= mostNamed
    ? formatList(names)
    : formatList([names[0] ?? '', `${names.length - 1} others`]);
}

/** Who was hit, in a word or two: the operators by their names then, else the services; empty where neither is named. */
export const outageSubject = ({ organizations, services }: NamedOutage): string =>
  shortList(organizations) || shortList(services);

/** The month of a date for people: "October 2021". */
export const monthName = (date: string): string => formatDate(date.slice(0, 7));

const dated = (spoken: (date: string) => string) => (record: NamedOutage) =>
  `${outageSubject(record)} ${spoken(record.date)}`.trim();

/** Kinds of name, the shortest first; a title is unique in a collection. */
const kinds = [dated(yearOf), dated(monthName), dated(formatDate), ({ title }: NamedOutage) => `“${title}”`];

/**
 * What people call outages that stand beside one another: "Facebook 2021", or "GitHub August 2025" and "GitHub October
 * 2025" where a year would not tell them apart; the title where nothing shorter does. No two are the same unless their
 * titles are.
 */
export function outageNames(records: readonly NamedOutage[]): string[] {
  let names = records.map(() => '');
  for (const nameOf of kinds) {
    const last = names;
    names = records.map((record, index) =>
      last.filter((other) => other === last[index]).length > 1 || last[index] === ''
        ? nameOf(record)
        : (last[index] ?? ''),
    );
  }
  return names;
}
