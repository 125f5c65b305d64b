import type { IncidentAnswer } from '../../schemas/answers.ts';
import type { OwnFields } from '../../schemas/own-field.ts';
import { schemaVersion, type IncidentRecord } from '../../schemas/record.ts';
import type { Library } from '../../src/features/agents/library.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { openIndexOf } from './open-index.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/**
 * What a built site of some records would answer from.
 *
 * @param similar for each id those that are like it.
 * @param fields that a team gives its incidents.
 */
export function libraryOf(
  records: readonly IncidentRecord[],
  similar: Record<string, IncidentAnswer['similar']> = {},
  fields: OwnFields = {},
): Library {
  const byId = new Map(records.map((record) => [record.id, record]));
  const listed = records.filter(({ review }) => review !== 'draft');
  const facets = toFacets(listed, { services: new Map(), organizations: new Map() }, { fields });
  const index = openIndexOf(
    Object.fromEntries(listed.map(({ id, title, summary }) => [id, `${title}|${summary}`])),
  );
  return {
    site: {
      schemaVersion,
      licence,
      name: 'Example Knowledge Base',
      description: 'A made-up collection.',
      address: 'https://example.org/',
      total: listed.length,
    },
    facets: () => Promise.resolve(facets),
    index: () => Promise.resolve(index),
    record: (id) => {
      const incident = byId.get(id);
      return Promise.resolve(incident && { schemaVersion, licence, incident, similar: similar[id] ?? [] });
    },
    passages: (id) =>
      Promise.resolve(
        byId.has(id)
          ? { passages: [{ anchor: '', heading: '', text: byId.get(id)?.summary ?? '' }] }
          : undefined,
      ),
    markdown: (id) => Promise.resolve(byId.has(id) ? `# ${byId.get(id)?.title ?? ''}` : undefined),
  };
}
