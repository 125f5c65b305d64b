import fc from 'fast-check';

/** Halves of characters stand there, which are none by themselves. */
const firstHalf = 0xd800;
const halves = 0x800;

const characterAt = (place: number): string =>
  String.fromCodePoint(place < firstHalf ? place : place + halves);

function placeOf(character: unknown): number {
  const point = typeof character === 'string' ? (character.codePointAt(0) ?? 0) : 0;
  const place = point < firstHalf ? point : point - halves;
  if (characterAt(place) !== character) throw new Error('This is no character.');
  return place;
}

/**
 * Any character there is, as the unit of a text: what fast-check calls "binary", in the same order. Its own keeps a list
 * of all million of them, which takes seconds to make and every collection of garbage longer.
 */
export const anyCharacter = fc.nat({ max: 0x10_ffff - halves }).map(characterAt, placeOf);
