/** Shows the clock times of a page in the reader's own zone, and in UTC again. */
import { drawnZone } from '../../../drawing/browser/drawn-zone.ts';

const clock = {
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'short',
  timeZoneName: 'short',
} as const;
const toMinutes = new Intl.DateTimeFormat('en-GB', clock);
const toSeconds = new Intl.DateTimeFormat('en-GB', { ...clock, second: '2-digit' });

const originals = new Map(
  [...document.querySelectorAll<HTMLElement>('.time')].map((span) => [
    span,
    [...span.childNodes].map((node) => node.cloneNode(true)),
  ]),
);
const names = [...document.querySelectorAll('[data-zone-name]')];
const showDrawn = drawnZone();

/** Whether a time is known to the hour only: in a zone of half hours it has no honest local form, so it stays UTC. */
const isHour = (time: HTMLTimeElement): boolean => /\bh$/.test(time.textContent);

/** Replaces each instant by the local one, as precise as before; it names its zone, so the plain word "UTC" goes. */
function toLocal(span: HTMLElement): void {
  const times = [...span.querySelectorAll('time')];
  if (times.some(isHour)) return;
  for (const time of times) {
    const format = /\d:\d{2}:\d{2}$/.test(time.textContent) ? toSeconds : toMinutes;
    time.textContent = format.format(new Date(time.dateTime));
  }
  const last = span.lastChild;
  if (last?.nodeType === Node.TEXT_NODE && last.textContent === ' UTC') last.remove();
}

/** @param zone the name of the reader's zone, or `undefined` for UTC. */
export function showZone(zone: string | undefined): void {
  for (const [span, nodes] of originals) {
    span.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
    if (zone !== undefined) toLocal(span);
  }
  showDrawn(zone !== undefined);
  for (const name of names) name.textContent = zone === undefined ? 'UTC' : `in your zone (${zone})`;
}
