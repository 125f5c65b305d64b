import { foldText } from '../format/fold-text.ts';
import type { Incident } from '../incident/incident.ts';
import type { Check, Found, RuleContext } from './rule.ts';

/** Relations that point one way, so that following them must come to an end. */
const directed = new Set<string>(['caused-by', 'part-of']);

/** Ids on a way from an incident back to itself along one directed relation; empty when there is none. */
function cycleFrom(
  start: Incident,
  { id: first, type }: Incident['related'][number],
  incidents: RuleContext['incidents'],
): string[] {
  const visited = new Set<string>();
  const walk = (id: string, way: string[]): string[] => {
    if (id === start.id) return way;
    if (visited.has(id)) return [];
    visited.add(id);
    for (const relation of incidents.get(id)?.related ?? [])
      if (relation.type === type) {
        const found = walk(relation.id, [...way, relation.id]);
        if (found.length > 0) return found;
      }
    return [];
  };
  return walk(first, [first]);
}

export const relationFault: Check = (incident, { incidents }) =>
  incident.related.flatMap((relation, index): Found[] => {
    const { id, type } = relation;
    const path = ['related', index, 'id'];
    if (id === incident.id)
      return [{ path, message: 'This record relates to itself.', allowed: 'the id of another incident' }];
    if (incident.related.slice(0, index).some((other) => other.id === id && other.type === type))
      return [
        {
          path,
          message: `The relation "${type}" to "${id}" is listed twice.`,
          allowed: 'each relation once',
        },
      ];
    if (!directed.has(type)) return [];
    const cycle = cycleFrom(incident, relation, incidents);
    if (cycle.length === 0) return [];
    return [
      {
        path,
        message: `"${type}" runs in a circle: ${[incident.id, ...cycle].join(' → ')}.`,
        allowed: 'relations that lead from an effect to its cause, or from a part to its whole',
      },
    ];
  });

export const duplicateTitle: Check = (incident, { titles }) => {
  const twin = titles.get(foldText(incident.title))?.find((id) => id !== incident.id);
  return twin === undefined
    ? []
    : [
        {
          path: ['title'],
          message: `"${twin}" has the same title.`,
          allowed: 'a title of its own: what happened, to what, perhaps when',
        },
      ];
};
