import type { RecordedTime } from '../../../schemas/record.ts';
import { isLater } from '../inexact/between.ts';
import { earliestOf } from '../inexact/instants.ts';
import { parseTime } from '../inexact/time.ts';
import type { Incident } from '../incident/incident.ts';
import type { FieldPath } from '../problem.ts';
import { contentFolderOf } from '../reading/content-file.ts';
import type { Service } from '../registry/registry.ts';
import type { Check, Found } from './rule.ts';

/** The first beginning in a list of stretches; `undefined` where one of them is open towards the past. */
function firstBeginning(stretches: readonly { from?: string | undefined }[] = []): RecordedTime | undefined {
  const beginnings = stretches.map(({ from }) => (from === undefined ? undefined : parseTime(from)));
  if (beginnings.some((time) => !time?.ok)) return undefined;
  return beginnings
    .flatMap((time) => (time?.ok ? [time.value] : []))
    .sort((a, b) => earliestOf(a) - earliestOf(b))[0];
}

/** Since when the registry knows a service: the earlier of its first name and its first owner. */
function knownSince({ fields }: Service): RecordedTime | undefined {
  const beginnings = [firstBeginning(fields.names), firstBeginning(fields.organizations)];
  return beginnings.filter((time) => time !== undefined).sort((a, b) => earliestOf(a) - earliestOf(b))[0];
}

const named = ({ services, downstream, impact }: Incident): { id: string; path: FieldPath }[] => {
  const listed = (ids: readonly string[], path: FieldPath) =>
    ids.map((id, index) => ({ id, path: [...path, index] }));
  return [
    ...listed(services, ['services']),
    ...listed(downstream, ['downstream']),
    ...impact.flatMap((entry, index) => [
      ...listed(entry.services, ['impact', index, 'services']),
      ...listed(entry.downstream, ['impact', index, 'downstream']),
    ]),
  ];
};

export const serviceNotYet: Check = (incident, { registry }) => {
  const day = parseTime(incident.date, incident.zone);
  const seen = new Set<string>();
  return named(incident).flatMap(({ id, path }): Found[] => {
    const service = registry.services.get(id);
    const since = service && knownSince(service);
    if (!day.ok || !since || seen.has(id) || isLater(since, day.value) !== 'surely') return [];
    seen.add(id);
    return [
      {
        path,
        message: `"${id}" is named in a record of ${incident.date}, and ${contentFolderOf(incident.file.path)}/services/${id}.md knows it only since ${since.text}.`,
        allowed: 'the service of that day; where the registry is wrong, an earlier "from" there',
      },
    ];
  });
};
