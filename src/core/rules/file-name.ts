import type { Incident } from '../incident/incident.ts';
import type { Found } from './rule.ts';

export const fileName = ({ id, date }: Pick<Incident, 'id' | 'date'>): Found[] => {
  if (/^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return [];
  const slug = id
    .toLowerCase()
    .replace(/^[\d-]+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      path: [],
      message: `The file is named "${id}.md", which is not a day and a short name.`,
      allowed: 'year-month-day-short-name.md in lower case, for example 2021-10-04-facebook-backbone.md',
      write: `${date}-${slug === '' ? 'short-name' : slug}.md`,
    },
  ];
};
