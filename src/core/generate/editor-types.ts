import type { JsonSchema } from './json-schema.ts';

/**
 * Our own reader keeps every scalar as text. The YAML reader of an editor makes `4200` a number and `true` a boolean
 * before it looks at the schema, so the schema it is given takes those too, wherever the text would be taken.
 */

interface NumberForm {
  type: 'number' | 'integer';
  minimum?: number;
  maximum?: number;
}

/** From wide to narrow: a text that only fields of this form take, and the numbers that such a field takes. */
const numberForms: [text: string, form: NumberForm][] = [
  ['-1.5', { type: 'number' }],
  ['1.5', { type: 'number', minimum: 0 }],
  ['7', { type: 'integer', minimum: 0 }],
  ['2021', { type: 'integer', minimum: 1000, maximum: 9999 }],
];

const takesText = ({ pattern, minLength = 0 }: JsonSchema, text: string): boolean =>
  text.length >= minLength && (pattern === undefined || new RegExp(pattern).test(text));

const isBooleanText = ({ enum: words }: JsonSchema): boolean =>
  words?.length === 2 && words.includes('true') && words.includes('false');

const isNumberText = (word: unknown): boolean =>
  typeof word === 'string' && word !== '' && String(Number(word)) === word;

const asEditorValue = (example: unknown): unknown => (isNumberText(example) ? Number(example) : example);

/** Widens, in place, one part of a schema to what an editor's reader makes of the same text. */
export function acceptEditorTypes(part: JsonSchema): void {
  if (part.examples) part.examples = part.examples.map(asEditorValue);
  if (isBooleanText(part)) {
    delete part.type;
    part.enum = [true, false, 'true', 'false'];
    return;
  }
  if (part.enum?.some(isNumberText)) {
    delete part.type;
    part.enum = part.enum.flatMap((word) => (isNumberText(word) ? [word, Number(word)] : [word]));
    return;
  }
  if (part.type !== 'string' || part.enum !== undefined) return;
  const form = numberForms.find(([text]) => takesText(part, text))?.[1];
  if (form) Object.assign(part, form, { type: ['string', form.type] });
}
