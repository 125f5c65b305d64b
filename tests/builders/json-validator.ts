import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { IncidentRecord } from '../../schemas/record.ts';
import { makeSchema, type SchemaName } from '../../src/core/generate/schemas.ts';

// What each schema is compiled to runs too seldom to be worth making it shorter.
const ajv = new Ajv2020({ allowUnionTypes: true, code: { optimize: false } });
ajv.addVocabulary(['enumDescriptions']);

/** What judges by a published schema, as editors do. */
export const makeValidator = (name: SchemaName): ValidateFunction => ajv.compile(makeSchema(name));

/** Published records, of which there have to be some, have the form that is published for them. */
export function expectPublishedForm(
  records: ReadonlyMap<string, IncidentRecord> | undefined,
  validate = makeValidator('record'),
): void {
  expect(records?.size).toBeGreaterThan(0);
  for (const record of records?.values() ?? []) {
    validate(JSON.parse(JSON.stringify(record)));
    expect(validate.errors).toBeNull();
  }
}
