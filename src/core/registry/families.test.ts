import { describe, expect, it } from 'vitest';
import { ancestorsOf, withAncestors } from './families.ts';

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

  it('of several is each once, own ones first', () => {
    expect(withAncestors(entries, ['s3', 'ec2', 'aws'])).toEqual(['s3', 'ec2', 'aws', 'storage']);
  });
});
