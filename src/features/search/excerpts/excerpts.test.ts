import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openIndexOf } from '../../../../tests/builders/open-index.ts';
import { excerptsOf } from './excerpts.ts';

const text = (...sentences: string[]): string => sentences.join(' ');
const passages = [
  { anchor: '', heading: '', text: 'A service went down. Nobody knew why.' },
  {
    anchor: 'section-what-happened',
    heading: 'What happened',
    text: text('The certificate lapsed on Sunday.', 'A retry-storm began, and retries grew.', 'It ended.'),
  },
  {
    anchor: 'section-response',
    heading: 'Response',
    text: 'Engineers ran kubectl against Kubernetes v1.24.3.',
  },
];
const index = openIndexOf({ '2024-01-01-acme': passages.map((passage) => passage.text).join(' ') });

// Whoever asks why has asked the index before.
beforeAll(() => index.load(['kuberntes']));

/** As people read it, with what is marked in brackets. */
const read = (query: string): string[] =>
  excerptsOf(passages, query, index).map(
    ({ heading, pieces }) =>
      `${heading}: ${pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('')}`,
  );

describe('why an incident was found', () => {
  it.each([
    ['certificate', ['What happened: The [certificate] lapsed on Sunday.']],
    ['expired cert', ['What happened: The [certificate lapsed] on Sunday.']],
    ['retry storm', ['What happened: A [retry-storm] began, and [retries] grew.']],
    ['1.24.3', ['Response: Engineers ran kubectl against Kubernetes [v1.24.3].']],
    ['kuberntes', ['Response: Engineers ran kubectl against [Kubernetes] v1.24.3.']],
    [
      'certificate kubernetes',
      [
        'What happened: The [certificate] lapsed on Sunday.',
        'Response: Engineers ran kubectl against [Kubernetes] v1.24.3.',
      ],
    ],
    ['xylophone', []],
    ['', []],
  ])('by %j is %j', (query, excerpts) => {
    expect(read(query)).toEqual(excerpts);
  });

  it('is cut between words where a sentence is long', () => {
    const long = `${'before '.repeat(60)}the needle ${'after '.repeat(60)}end.`;
    const [excerpt] = excerptsOf(
      [{ anchor: 'a', heading: 'A', text: long }],
      'needle',
      openIndexOf({ x: long }),
    );
    const shown = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
    expect(shown.length).toBeLessThan(240);
    expect(shown).toMatch(/^… (?:before )+the needle (?:after )*after …$/);
  });

  it('is text of the incident, whatever is asked', () => {
    const whole = passages.map((passage) => passage.text);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('', 'retry storm', 'it'),
        (a, b) => {
          const excerpts = excerptsOf(passages, `${a} ${b}`, index);
          expect(excerpts.length).toBeLessThanOrEqual(2);
          for (const { pieces } of excerpts) {
            const shown = pieces.map((piece) => piece.text).join('');
            expect(whole.some((one) => one.includes(shown))).toBe(true);
            expect(pieces.some(({ isMarked }) => isMarked)).toBe(true);
          }
        },
      ),
    );
  });
});
