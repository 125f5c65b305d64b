import type { CatalogService } from '../../core/import/services/catalog.ts';

/** One service of what is imported, or why something in its place is none. */
export type ServiceItem = { place: string } & (
  | { kind: 'service'; service: CatalogService }
  | { kind: 'other' | 'unreadable'; why: string }
);
