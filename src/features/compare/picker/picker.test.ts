import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../../../../tests/builders/record.ts';
import { findOptions, mostShown } from './find-options.ts';
import { closed, pickerKey, type PickerList } from './picker-keys.ts';
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

const press = (list: PickerList, key: string, count = 3, altKey = false) =>
  pickerKey(list, count, { key, altKey });

describe('keys in the field', () => {
  it('walk the list round, and open it', () => {
    expect(press(closed, 'ArrowDown')?.list).toEqual({ isOpen: true, active: 0 });
    expect(press({ isOpen: true, active: 2 }, 'ArrowDown')?.list.active).toBe(0);
    expect(press({ isOpen: true, active: 0 }, 'ArrowUp')?.list.active).toBe(2);
    expect(press(closed, 'ArrowUp')?.list).toEqual({ isOpen: true, active: 2 });
    expect(press(closed, 'ArrowDown', 3, true)?.list).toEqual({ isOpen: true, active: -1 });
    expect(press({ isOpen: true, active: 1 }, 'ArrowUp', 3, true)?.list).toEqual(closed);
  });

  it('choose the active option, or the first', () => {
    expect(press({ isOpen: true, active: 1 }, 'Enter')).toMatchObject({
      isChosen: true,
      list: { active: 1 },
    });
    expect(press({ isOpen: true, active: -1 }, 'Enter')).toMatchObject({
      isChosen: true,
      list: { active: 0 },
    });
    expect(press({ isOpen: true, active: -1 }, 'Enter', 0)?.isChosen).toBeUndefined();
  });

  it('close the list, and then empty the field', () => {
    expect(press({ isOpen: true, active: 1 }, 'Escape')).toEqual({ list: closed });
    expect(press(closed, 'Escape')).toEqual({ list: closed, isEmptied: true });
  });

  it('are else the browser’s own, and never lead out of the list', () => {
    for (const key of ['a', 'Home', 'End', 'ArrowLeft', 'Tab']) expect(press(closed, key)).toBeUndefined();
    const anyKey = fc.constantFrom('ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'x');
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 30 }), fc.nat({ max: 10 }), (keys, count) => {
        let list = closed;
        for (const key of keys) list = press(list, key, count)?.list ?? list;
        expect(list.active).toBeGreaterThanOrEqual(-1);
        expect(list.active).toBeLessThan(Math.max(count, 1));
      }),
    );
  });
});
