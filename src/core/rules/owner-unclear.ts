import { organizationsOf } from '../incident/resolve.ts';
import { ownersOn } from '../registry/names.ts';
import type { Check } from './rule.ts';

export const ownerUnclear: Check = (incident, { registry }) => {
  if (incident.organizations.length > 0) return [];
  const owners = organizationsOf(incident, registry);
  if (owners.length === 1) return [];
  if (incident.services.some((id) => !registry.services.has(id))) return [];
  const details = incident.services.map((id) => {
    const service = registry.services.get(id);
    return `${id}: ${service ? ownersOn(service, incident.date).join(' and ') || 'unknown' : 'unknown'}`;
  });
  return [
    {
      path: ['services'],
      onKey: true,
      message: `On ${incident.date} these services had ${owners.length === 0 ? 'no known owner' : 'several owners'} (${details.join(', ')}).`,
      allowed: '"organization" with the id of the one that operated what failed',
      write: owners[0] ? `organization: ${owners[0]}` : undefined,
    },
  ];
};
