import { dayPattern } from '../../../schemas/patterns.ts';
import { ownersOn } from '../registry/names.ts';
import type { Registry } from '../registry/registry.ts';
import type { NewService } from './answers.ts';

/** Ids of all that owned some services on a day, each once; services that are about to be created count too. */
export function ownersOfAll(
  ids: readonly string[],
  date: string,
  { services, newServices }: Pick<Registry, 'services'> & { newServices: readonly NewService[] },
): string[] {
  if (!dayPattern.test(date)) return [];
  const owners = ids.flatMap((id) => {
    const known = services.get(id);
    return known
      ? ownersOn(known, date)
      : (newServices.find((service) => service.id === id)?.organization ?? []);
  });
  return [...new Set(owners)];
}
