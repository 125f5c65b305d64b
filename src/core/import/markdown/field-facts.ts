import type { Written } from '../../reading/front-matter.ts';
import { dropped, type Note } from '../note.ts';
import type { Fact } from './facts.ts';
import { factOf } from './words.ts';

/** What front matter says. */
export interface FieldFacts {
  facts: Fact[];
  date: { value: string; line: number | undefined } | undefined;
  services: string[];
}

/** Reads front matter of any tool: fields that a record has under another name. All others are left out, with a note. */
export function fieldFacts(fields: Readonly<Record<string, Written>>, notes: Note[]): FieldFacts {
  const found: FieldFacts = { facts: [], date: undefined, services: [] };
  for (const [name, value] of Object.entries(fields)) {
    const key = factOf(name);
    const single = typeof value === 'string' ? value : undefined;
    if (key === 'people') notes.push(dropped('front matter', `"${name}": people are never published`));
    else if (key === 'services' && Array.isArray(value))
      found.services.push(...value.filter((one) => typeof one === 'string'));
    else if (key === 'date' && single !== undefined) found.date = { value: single, line: undefined };
    else if (key !== undefined && single !== undefined && single !== '')
      found.facts.push({ key, value: single, line: undefined });
    else notes.push(dropped('front matter', `"${name}" has no place in a record`));
  }
  return found;
}
