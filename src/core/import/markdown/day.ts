import { readDate } from '../../inexact/written-dates.ts';
import { asked, guessed, taken, type Note } from '../note.ts';

const inText =
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}\b|\b[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/g;

/** The first day with its year that a text names, with the words around it. */
function dayIn(text: string): { day: string; at: number; sentence: string } | undefined {
  for (const { 0: found, index } of text.matchAll(inText)) {
    const days = readDate(found)?.days ?? [];
    const [day, another] = days;
    if (day === undefined || another !== undefined) continue;
    const start = Math.max(text.lastIndexOf('\n', index), text.lastIndexOf('. ', index) + 1) + 1;
    const ends = [text.indexOf('\n', index), text.indexOf('. ', index)].filter((end) => end !== -1);
    const sentence = text.slice(start, Math.min(...ends, start + 160)).trim();
    return { day, at: index, sentence };
  }
  return undefined;
}

const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/;

function dayOfName(name: string): string | undefined {
  const [, year = '', month = '', day = ''] = compact.exec(name) ?? [];
  return dayIn(name)?.day ?? (year === '' ? undefined : readDate(`${year}-${month}-${day}`)?.days[0]);
}

/** Where a file may say its day, the surest first. */
export interface DayPlaces {
  field: { value: string; line: number | undefined } | undefined;
  fileName: string;
  title: string | undefined;
  fact: { value: string; line: number | undefined } | undefined;
  /** The day of the first entry of its timeline. */
  firstEntry: string | undefined;
  body: string;
  bodyLine: number;
}

const firstOfTimeline = 'the first entry of the timeline';

/** An incident may begin some days before the one that it is known by. */
const areNear = (day: string, other = day): boolean =>
  Math.abs(Date.parse(day) - Date.parse(other)) <= 3 * 86_400_000;

/** The one day that a date means; of two that it may mean, none. */
function dayOfValue(what: string, place: DayPlaces['field'], notes: Note[]): string | undefined {
  if (!place) return undefined;
  const days = readDate(place.value.trim())?.days ?? [];
  const [day, another] = days;
  if (another === undefined) return day;
  notes.push(asked('day', `${what} "${place.value}" may be ${days.join(' or ')}`, place.line));
  return undefined;
}

/** The day of an incident, from wherever its file says it. Never one that it does not name. */
export function findDay(places: DayPlaces, notes: Note[]): { day: string; isSure: boolean } | undefined {
  const { field, fileName, title, fact, firstEntry, body, bodyLine } = places;
  const sure: [string, string | undefined, number | undefined][] = [
    ['front matter', dayOfValue('The date', field, notes), field?.line],
    ['the name of the file', dayOfName(fileName), undefined],
    ['the title', title === undefined ? undefined : dayIn(title)?.day, undefined],
    ['the text', dayOfValue('The date', fact, notes), fact?.line],
    [firstOfTimeline, firstEntry, undefined],
  ];
  const [chosen, ...others] = sure.filter(([, day]) => day !== undefined);
  if (chosen?.[1] !== undefined) {
    const [where, day, line] = chosen;
    notes.push(taken('day', `${day}, from ${where}`, line));
    for (const [elsewhere, other] of others)
      if (other !== day && !(elsewhere === firstOfTimeline && areNear(day, other)))
        notes.push(asked('day', `${where} says ${day}, ${elsewhere} says ${other ?? ''}`));
    return { day, isSure: true };
  }
  const said = dayIn(body);
  if (!said) return undefined;
  const line = bodyLine + body.slice(0, said.at).split('\n').length - 1;
  notes.push(guessed('day', `${said.day}, the first in the text: "${said.sentence}"`, line));
  return { day: said.day, isSure: false };
}
