import { oneLine } from '../reading/printable.ts';

/** A name that stands for a service, and that nothing known goes by. */
export interface UnknownService {
  name: string;
  /** The id of the service that was probably meant. */
  meant?: string | undefined;
}

/** The same with the number of records that name it. */
export interface CountedService extends UnknownService {
  records: number;
}

const mostCounted = 1000;
const mostPrinted = 30;

/** Counts the names of services that nobody knows, over all records of an import. */
export class UnknownServices {
  readonly #counts = new Map<string, CountedService>();

  add(names: readonly UnknownService[]): void {
    for (const { name, meant } of names) {
      const counted = this.#counts.get(name);
      if (counted) counted.records += 1;
      // An export whose column was taken for another may name as many as it has records.
      else if (this.#counts.size < mostCounted) this.#counts.set(name, { name, meant, records: 1 });
    }
  }

  /** The most frequent first. */
  list(): CountedService[] {
    return [...this.#counts.values()].sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1));
  }
}

/** The names as people read them, with what to do; empty where there are none. */
export function formatUnknownServices(services: readonly CountedService[]): string {
  if (services.length === 0) return '';
  const width = String(services[0]?.records ?? 0).length;
  const lines = services.slice(0, mostPrinted).map(({ name, meant, records }) => {
    const hint = meant === undefined ? '' : `  Did you mean "${oneLine(meant)}"?`;
    return `  ${String(records).padStart(width)}  ${oneLine(name)}${hint}`;
  });
  const rest = services.length - lines.length;
  return [
    'Named as services and not known, with the number of records:',
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '  write: a file for each, or its name among the aliases of one, and import again; `npm run import -- services` with the same tool and place behind it writes files for all of them',
  ].join('\n');
}
