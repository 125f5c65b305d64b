import type { IncidentRecord } from '../../../schemas/record.ts';

/** A service that failed in the same incidents as another. */
interface CoFailure {
  id: string;
  /** Its name today. */
  name: string;
  /** In how many of the incidents it failed too; each counts once. */
  count: number;
  /** Those incidents, newest first. */
  incidents: string[];
}

export interface CoFailures {
  services: CoFailure[];
  /** Incidents that were looked at. */
  total: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which other services of the same operator failed in these incidents: those that failed most often with it first, of
 * equals in the order of their names. Victims further down the line are told apart elsewhere.
 *
 * @param records the incidents of a service.
 * @param own ids that are not to be listed: the service itself.
 */
export function coFailures(records: readonly IncidentRecord[], own: ReadonlySet<string>): CoFailures {
  const found = new Map<string, CoFailure>();
  const newestFirst = [...records].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  for (const { id: incident, services } of newestFirst)
    for (const { id, name } of new Map(services.map((service) => [service.id, service])).values()) {
      if (own.has(id)) continue;
      const entry = found.get(id) ?? { id, name, count: 0, incidents: [] };
      entry.count += 1;
      entry.incidents.push(incident);
      found.set(id, entry);
    }
  return {
    services: [...found.values()].sort((a, b) => b.count - a.count || compareText(a.name, b.name)),
    total: records.length,
  };
}
