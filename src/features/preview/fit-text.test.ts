import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHeading, fitText, leftOut, toDrawable } from './fit-text.ts';
import type { TextBox, Typeface } from './typeface.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';

/** Every letter is half as wide as it is high, and there are only those of Latin. */
const typeface: Typeface = {
  has: (codePoint) => (codePoint >= 32 && codePoint < 0x250) || codePoint === 0x2026,
  width: (text, size) => Array.from(text).length * size * 0.5,
};

/** A box that holds so many letters a line. */
const room = (letters: number, lines: number, size = 20): TextBox => ({
  width: letters * size * 0.5,
  size,
  weight: 400,
  lines,
});

const linesOf = (text: string, ...boxes: TextBox[]): string[] => fitText(text, boxes, typeface).lines;

describe('a text in its box', () => {
  it('breaks between words', () => {
    expect(linesOf('A certificate expired', room(13, 2))).toEqual(['A certificate', 'expired']);
  });

  it('takes the first box that holds all of it', () => {
    const boxes = [room(10, 1, 40), room(10, 2, 30), room(30, 1, 10)];
    expect(fitText('nine char', boxes, typeface).box.size).toBe(40);
    expect(fitText('nine chars and', boxes, typeface).box.size).toBe(30);
    expect(fitText('more than two lines of ten', boxes, typeface).box.size).toBe(10);
  });

  it('is cut at a word where no box holds it, and says so', () => {
    expect(linesOf('one two three four five', room(9, 1), room(9, 2))).toEqual(['one two', 'three …']);
    expect(linesOf('one two', room(3, 1))).toEqual(['o …']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(linesOf('aaaaaaaaaaaa b', room(5, 3))).toEqual(['aaaaa', 'aaaaa', 'aa b']);
  });

  it('has no line where there is nothing to say', () => {
    expect(linesOf(' ', room(5, 1))).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 120 }),
    fc.lorem({ maxCount: 20 }),
    fc
      .array(fc.constantFrom('x', ' ', 'wwwwwwwwwwwwwwwwwwwwwwww', '漢字', '👩‍💻', '…'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  );

  it('is never wider or taller than its box, whatever it is', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 6, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (text, letters, lines) => {
          for (const fit of [fitText, fitHeading]) {
            const fitted = fit(text, [room(letters, lines)], typeface);
            expect(fitted.lines.length).toBeLessThanOrEqual(lines);
            for (const line of fitted.lines)
              expect(typeface.width(line, fitted.box.size, 400)).toBeLessThanOrEqual(fitted.box.width);
          }
        },
      ),
    );
  });

  it('loses no word without the sign of it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 20, max: 60 }), (text, letters) => {
        for (const fit of [fitText, fitHeading]) {
          const whole = fit(text, [room(letters, 3)], typeface).lines.join(' ');
          if (whole !== text) expect(text.startsWith(whole.replace(/ …$/, ''))).toBe(true);
          expect(whole === text || whole.endsWith(' …')).toBe(true);
        }
      }),
    );
  });
});

describe('a heading', () => {
  it('has lines of about one length, and as many as without', () => {
    const text = 'Payments fail for most of a day after a change';
    expect(linesOf(text, room(42, 3))).toEqual(['Payments fail for most of a day after a', 'change']);
    expect(fitHeading(text, [room(42, 3)], typeface).lines).toEqual([
      'Payments fail for most',
      'of a day after a change',
    ]);
  });
});

describe('letters that the typeface lacks', () => {
  it('become one mark, never an empty box', () => {
    expect(toDrawable('Tokyo 東京 証券 exchange', typeface)).toBe(`Tokyo ${leftOut} exchange`);
    expect(toDrawable('障害', typeface)).toBe(leftOut);
    expect(toDrawable('down 👩‍💻.', typeface)).toBe(`down ${leftOut}.`);
  });

  it('are not those that are written in two parts but drawn as one', () => {
    expect(toDrawable('Café', typeface)).toBe('Café');
  });

  it('leaves only letters that it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        for (const character of toDrawable(text, typeface))
          expect(typeface.has(character.codePointAt(0)!)).toBe(true);
      }),
    );
  });
});
