import type { Parsed } from '../../core/collection/parsed.ts';
import type { KeptIncident } from '../../core/collection/parts.ts';
import type { Incident } from '../../core/incident/incident.ts';

/** What of an incident only few ask for: each is a block of its own, which is read when it is asked for. */
const lazyKeys = ['body', 'file'] as const;

/** What is at hand of something parsed. */
export type AtHand = Omit<KeptIncident, 'read'> | Exclude<Parsed, { kind: 'incidents' }>;

/** Something parsed as it is kept: the first part as JSON, the blocks of an incident as the bytes of theirs. */
export interface Encoded {
  atHand: string;
  blocks: Uint8Array<ArrayBuffer>[];
  /** A digest of an incident without its text; empty where there is none. */
  facts: string;
}

/**
 * The incident of some blocks.
 *
 * @param read gives what a block holds.
 */
export function decode(read: (block: number) => unknown): Incident {
  const incident = read(0) as Incident;
  for (const [index, key] of lazyKeys.entries())
    Object.defineProperty(incident, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = read(index + 1);
        if (key === 'body') Object.defineProperty(value, 'tree', { get: () => read(lazyKeys.length + 1) });
        Object.defineProperty(incident, key, { value, enumerable: true });
        return value;
      },
    });
  return incident;
}
