import { expect, it } from 'vitest';
import {
  AddressText,
  CountText,
  DayText,
  IdText,
  QuantityText,
  TimeText,
  WindowText,
  ZoneText,
  prose,
} from '../../../schemas/values.ts';
import { acceptEditorTypes } from './editor-types.ts';
import { toJsonSchema } from './json-schema.ts';

const wholeNumber = { type: ['string', 'integer'], minimum: 0 };
const year = { type: ['string', 'integer'], minimum: 1000, maximum: 9999 };
const text = { type: 'string' };

it.each([
  ['a time, which may be a year', TimeText, year],
  ['a window', WindowText, year],
  ['a count', CountText, wholeNumber],
  ['an id', IdText, wholeNumber],
  ['a quantity', QuantityText, { type: ['string', 'number'] }],
  ['prose', prose(20), { type: ['string', 'number'] }],
  ['a title', prose(110).min(15), text],
  ['a day', DayText, text],
  ['an address', AddressText, text],
  ['a zone', ZoneText, text],
])('takes the numbers that an editor makes of %s, and no others', (_what, schema, expected) => {
  const { type, minimum, maximum } = toJsonSchema(schema, { override: acceptEditorTypes });
  expect({ type, minimum, maximum }).toEqual({ minimum: undefined, maximum: undefined, ...expected });
});

it('shows an example as an editor reads it', () => {
  const part = { type: 'string', examples: ['4200', 'PT2H', '2021-10-04'] };
  acceptEditorTypes(part);
  expect(part.examples).toEqual([4200, 'PT2H', '2021-10-04']);
});
