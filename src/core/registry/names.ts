import type { Named } from '../../../schemas/record.ts';
import { millisecondsIn } from '../inexact/duration-units.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import { parseTime } from '../inexact/time.ts';
import type { Counter, Organization, Service } from './registry.ts';

interface InTime {
  from?: string | undefined;
  until?: string | undefined;
}

/** Whether a stretch of dates with open or inexact ends holds the day; a change on the day itself counts for the new. */
function holds(stretch: InTime, date: string): boolean {
  const noon = Date.parse(`${date}T00:00:00Z`) + millisecondsIn.day / 2;
  const from = stretch.from === undefined ? undefined : parseTime(stretch.from);
  const until = stretch.until === undefined ? undefined : parseTime(stretch.until);
  const isAfterStart = !from?.ok || earliestOf(from.value) <= noon;
  const isBeforeEnd = !until?.ok || until.value.earliest === null || noon < earliestOf(until.value);
  return isAfterStart && isBeforeEnd;
}

/** Today's name, and the one of the day. */
export function namedOn({ id, fields }: Service | Organization, date: string): Named {
  const former = fields.names?.find((entry) => holds(entry, date));
  return { id, name: fields.name, nameThen: former?.name ?? fields.name };
}

/** Who owned a service on a day: ids, empty when the registry does not say. */
export function ownersOn(service: Service, date: string): string[] {
  if (service.fields.organization !== undefined) return [service.fields.organization];
  return (service.fields.organizations ?? []).filter((owner) => holds(owner, date)).map((owner) => owner.id);
}

/** All names a service or organization goes by: today's, former ones, aliases. */
export const allNames = ({ fields }: Service | Organization): string[] => [
  ...new Set([fields.name, ...(fields.names ?? []).map(({ name }) => name), ...(fields.aliases ?? [])]),
];

/** The same with what people type for them by mistake: to recognize what is meant, never to be shown. */
export const searchedNames = (entry: Service | Organization): string[] => [
  ...new Set([...allNames(entry), ...(entry.fields.misspellings ?? [])]),
];

const inPlainLetters = (name: string): string => name.toLowerCase().replaceAll('-', ' ');

/** The services that go by a name: id, any other, or a misspelling, in any spelling of case and hyphens. */
export const servicesNamed = (services: ReadonlyMap<string, Service>, name: string): Service[] =>
  [...services.values()].filter((service) =>
    [service.id, ...searchedNames(service)].some((known) => inPlainLetters(known) === inPlainLetters(name)),
  );

/** Whether a stretch surely holds the day, whatever its inexact ends turn out to be. */
function surelyHolds({ from, until }: InTime, date: string): boolean {
  const noon = Date.parse(`${date}T00:00:00Z`) + millisecondsIn.day / 2;
  const start = from === undefined ? undefined : parseTime(from);
  const end = until === undefined ? undefined : parseTime(until);
  const isAfterStart = !start || (start.ok && latestOf(start.value) <= noon);
  const isBeforeEnd = !end || (end.ok && noon < earliestOf(end.value));
  return isAfterStart && isBeforeEnd;
}

/**
 * The method by which a counter counted on a day: its id, "unknown" where the dates of its methods do not settle it,
 * `undefined` for a counter whose file names no method.
 */
export function methodOn({ fields }: Counter, date: string): string | undefined {
  if (!fields.methods) return undefined;
  return fields.methods.find((method) => surelyHolds(method, date))?.id ?? 'unknown';
}
