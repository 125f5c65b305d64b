import { compareAddress } from '../../address.ts';
import { maxCompared, minCompared } from '../compare/index.ts';

/** An incident that a reader has put aside to compare: what the tray shows of it. */
export interface TrayItem {
  id: string;
  title: string;
  date: string;
}

/** In the order in which they were put there; each id once, at most as many as can be compared. */
export type Tray = readonly TrayItem[];

export const isFull = (tray: Tray): boolean => tray.length >= maxCompared;

export const isInTray = (tray: Tray, id: string): boolean => tray.some((item) => item.id === id);

/** The way to the comparison of a tray that holds something: its address, and what it is called. */
export const trayLink = (tray: Tray): { href: string; text: string } => ({
  href: compareAddress(tray.map(({ id }) => id)),
  text: tray.length < minCompared ? 'Choose what to compare it with' : `Compare these ${tray.length}`,
});

/** With the item at the end; the same tray where it is full or has it. */
export const addToTray = (tray: Tray, item: TrayItem): Tray =>
  isFull(tray) || isInTray(tray, item.id) ? tray : [...tray, item];

export const removeFromTray = (tray: Tray, id: string): Tray => tray.filter((item) => item.id !== id);

const isItem = (value: unknown): value is TrayItem =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'title', 'date'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string') &&
  /^[a-z0-9-]{1,120}$/.test((value as TrayItem).id);

/** Reads what a browser has kept, whoever wrote it: what is no item is dropped, and never a fault. */
export function parseTray(text: string | null): Tray {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(stored)) return [];
  return stored
    .filter(isItem)
    .map(({ id, title, date }) => ({ id, title: title.slice(0, 200), date: date.slice(0, 40) }))
    .reduce<Tray>(addToTray, []);
}

export const formatTray = (tray: Tray): string => JSON.stringify(tray);
