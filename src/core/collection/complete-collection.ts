import { incomingRelations, resolveIncident } from '../incident/resolve.ts';
import { hasErrors, sortProblems, type Problem } from '../problem.ts';
import { checkComparisons, checkRegistry, checkSite } from '../rules/check-registry.ts';
import { checkLeads } from '../rules/check-leads.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import type { Built, Collection } from './collection.ts';
import { LazyMap } from './lazy-map.ts';
import type { SiteFile } from './parsed.ts';
import type { PartIncident, Parts } from './parts.ts';

/** Says what the rules find in an incident as it stands among the others. */
export type CheckAmong = (incident: PartIncident) => readonly Problem[];

/**
 * Puts the parts of a content folder together: runs the rules over all of them, and completes each record by what others
 * say of it.
 *
 * @param context that of the same parts.
 * @param isTold which of the problems are told; others do not keep a collection from being made.
 */
export function completeCollection(
  parts: Parts,
  context: RuleContext,
  check: CheckAmong,
  isTold: (problem: Problem) => boolean = () => true,
): Built {
  const { registry, comparisons, leads, site, incidents, unchecked, counts } = parts;
  const all = [
    ...parts.problems,
    ...[...incidents.values()].flatMap(check),
    ...checkRegistry(registry),
    ...checkComparisons(comparisons, context.incidents, context.incidentIds),
    ...(leads ? checkLeads(leads, context) : []),
    ...(site ? checkSite(site, context.incidentIds) : []),
  ];
  const found = all.filter(isTold);
  const problems = sortProblems(found.length === 0 ? hintsOf(parts, context) : found);
  return {
    collection: site && !hasErrors(problems) ? toCollection(parts, site) : undefined,
    problems,
    counts: { ...counts, unchecked },
  };
}

/** What to hear of where nothing is wrong, on a day that is known: the first of its days is what a record may lack. */
const hintsOf = ({ incidents }: Parts, { today }: RuleContext): Problem[] =>
  today === undefined
    ? []
    : [...incidents.values()].flatMap(({ hints }) =>
        hints.map((hint) => ({ ...hint, write: `added: ${today} (where it is new today)` })),
      );

function toCollection(
  { registry, comparisons, leads, incidents: all }: Parts,
  { settings }: SiteFile,
): Collection {
  const others = new Map([...all].map(([id, { other }]) => [id, other]));
  const known = { all: others, incoming: incomingRelations(others.values()) };
  const resolve = ({ read }: PartIncident) => resolveIncident(read(), registry, known);
  return {
    site: settings,
    registry,
    comparisons,
    leads: leads?.leads ?? [],
    leadsText: leads?.text ?? '',
    incidents: new LazyMap(all, ({ read }) => read(), { isKept: false }),
    records: new LazyMap(all, resolve, { isKept: true }),
    others,
    digests: new Map([...all].flatMap(([id, { digests }]) => (digests === undefined ? [] : [[id, digests]]))),
  };
}
