import type { Draft } from './draft.ts';

/** One incident of what is imported, or what lies in its place. */
export interface ImportItem {
  /** As messages print it: a path, or a place within an export. */
  place: string;
  /** What tells it from all others, the same in every run. */
  key: string;
  read: ReadItem;
}

export type ReadItem =
  | { kind: 'draft'; draft: Draft; entries: number }
  /** No incident, or nothing that can be read; why in one sentence. */
  | { kind: 'other' | 'unreadable'; why: string };
