import { describe, expect, it } from 'vitest';
import { record } from '../../../../tests/builders/record.ts';
import { findOptions, mostShown } from './find-options.ts';
import { pickerOptions } from './picker-options.ts';

const facebook = record({
  id: '2021-10-04-facebook-backbone',
  date: '2021-10-04',
  title: 'A maintenance command cuts the backbone',
  organizations: [{ id: 'meta', name: 'Meta', nameThen: 'Facebook, Inc.' }],
  services: ['Facebook', 'WhatsApp'].map((name) => ({ id: name, name, nameThen: name })),
});
const telefonica = record({
  id: '2018-12-06-telefonica',
  date: '2018-12-06',
  title: 'Phones that talk to Facebook stay silent',
  organizations: [{ id: 'telefonica', name: 'Telefónica', nameThen: 'Telefónica' }],
});
const options = pickerOptions([facebook, telefonica]);
const found = (typed: string, chosen: string[] = []) =>
  findOptions(options, typed, chosen).shown.map(({ id }) => id);

describe('incidents that can be chosen', () => {
  it('have the names that their line does not say', () => {
    expect(options[0]).toEqual({
      id: facebook.id,
      name: 'Facebook',
      title: facebook.title,
      date: '2021-10-04',
      others: ['Meta', 'Facebook, Inc.', 'WhatsApp'],
    });
  });

  it.each([
    ['whatsapp 2021', [facebook.id]],
    ['MAINT back', [facebook.id]],
    ['4 oct', [facebook.id]],
    ['telefonica', [telefonica.id]],
    ['facebook', [facebook.id, telefonica.id]],
    ['acebook', []],
    ['', [facebook.id, telefonica.id]],
    ['.*(', [facebook.id, telefonica.id]],
  ])('are found by “%s”', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('are not offered again', () => {
    expect(found('facebook', [facebook.id])).toEqual([telefonica.id]);
  });

  it('are at most so many that one can read them, of a thousand', () => {
    const many = pickerOptions(
      Array.from({ length: 1_000 }, (_, number) => record({ id: `x-${number}`, title: `Outage ${number}` })),
    );
    const { shown, total } = findOptions(many, 'acme', ['x-3']);
    expect([shown.length, total]).toEqual([mostShown, 999]);
  });
});
