import { describe, expect, it } from 'vitest';
import { ancestorsOf, descendantsOf, withAncestors } from './families.ts';

const entries = new Map(
  Object.entries({ aws: undefined, storage: 'aws', s3: 'storage', ec2: 'aws', one: 'two', two: 'one' }).map(
    ([id, parent]) => [id, { fields: { name: id, ...(parent === undefined ? {} : { parent }) } }],
  ),
);

describe('the family of an entry', () => {
  it.each([
    ['s3', ['storage', 'aws']],
    ['aws', []],
    ['nobody', []],
    ['one', ['two']],
  ])('of %s goes up to the top, and once around at most', (id, above) => {
    expect(ancestorsOf(entries, id)).toEqual(above);
  });

  it.each([
    ['aws', ['storage', 's3', 'ec2']],
    ['s3', []],
    ['one', ['two']],
  ])('of %s goes down to the last part, and once around at most', (id, below) => {
    expect(descendantsOf(entries, id)).toEqual(below);
  });

  it('of several is each once, own ones first', () => {
    expect(withAncestors(entries, ['s3', 'ec2', 'aws'])).toEqual(['s3', 'ec2', 'aws', 'storage']);
  });
});
